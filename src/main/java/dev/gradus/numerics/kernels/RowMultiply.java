package dev.gradus.numerics.kernels;

import java.util.Arrays;

/**
 * c += a·b as sums of rows: a pair of rows of c takes in a pair of rows of b at a time. The rows of
 * both lie in arrays of their own and are read and written with the same index, because only then
 * does the compiler see that it may vectorize; with more rows at a time it mostly no longer does.
 * Holds scratch memory, so one thread a time.
 */
final class RowMultiply {

  /** Of b, so many numbers at a time as stay in the nearest cache: 16 KB. */
  private static final int NEAR_NUMBERS = 2048;

  /** The rows of each; of both an even number, what is beyond those of b being 0. */
  private double[][] rowsOfB = new double[0][0];

  private double[][] rowsOfC = new double[0][0];

  /**
   * Adds a product.
   *
   * @param a m×depth, or depth×m where it is transposed
   * @param b depth×n, or n×depth where it is transposed
   * @param c m×n
   */
  void add(
      double[] a,
      boolean aTransposed,
      double[] b,
      boolean bTransposed,
      double[] c,
      int m,
      int depth,
      int n) {
    copyRowsOfB(b, bTransposed, depth, n);
    rowsOfC = reserve(rowsOfC, m + m % 2, n);
    for (int row = 0; row < m; row++) {
      System.arraycopy(c, row * n, rowsOfC[row], 0, n);
    }
    addRows(a, aTransposed ? 1 : depth, aTransposed ? m : 1, m, depth, n);
    for (int row = 0; row < m; row++) {
      System.arraycopy(rowsOfC[row], 0, c, row * n, n);
    }
  }

  private static double[][] reserve(double[][] rows, int count, int length) {
    int known = rows.length == 0 ? 0 : rows[0].length;
    return rows.length >= count && known >= length
        ? rows
        : new double[Math.max(count, rows.length)][Math.max(length, known)];
  }

  private void copyRowsOfB(double[] b, boolean transposed, int depth, int n) {
    rowsOfB = reserve(rowsOfB, depth + depth % 2, n);
    for (int k = 0; k < depth; k++) {
      if (transposed) {
        copyColumn(b, k, depth, rowsOfB[k], n);
      } else {
        System.arraycopy(b, k * n, rowsOfB[k], 0, n);
      }
    }
    if (depth % 2 == 1) {
      Arrays.fill(rowsOfB[depth], 0, n, 0);
    }
  }

  private static void copyColumn(double[] b, int column, int stride, double[] row, int n) {
    for (int j = 0; j < n; j++) {
      row[j] = b[j * stride + column];
    }
  }

  /** Element (row, k) of a lies at {@code row·rowStep + k·depthStep}. */
  private void addRows(double[] a, int rowStep, int depthStep, int m, int depth, int n) {
    int chunk = Math.max(2, NEAR_NUMBERS / n / 2 * 2);
    for (int from = 0; from < depth; from += chunk) {
      int to = Math.min(from + chunk, depth);
      for (int row = 0; row < m; row += 2) {
        int upper = row * rowStep;
        // the row beyond an odd m is not looked at
        int lower = row + 1 < m ? upper + rowStep : upper;
        addPairs(rowsOfC[row], rowsOfC[row + 1], a, upper, lower, depthStep, from, to, n);
      }
    }
  }

  private void addPairs(
      double[] upperRow,
      double[] lowerRow,
      double[] a,
      int upper,
      int lower,
      int depthStep,
      int from,
      int to,
      int n) {
    for (int k = from; k < to; k += 2) {
      int first = k * depthStep;
      int second = first + depthStep;
      boolean both = k + 1 < to;
      addPair(
          upperRow,
          lowerRow,
          rowsOfB[k],
          rowsOfB[k + 1],
          a[upper + first],
          both ? a[upper + second] : 0,
          a[lower + first],
          both ? a[lower + second] : 0,
          n);
    }
  }

  private static void addPair(
      double[] upper,
      double[] lower,
      double[] first,
      double[] second,
      double upperFirst,
      double upperSecond,
      double lowerFirst,
      double lowerSecond,
      int n) {
    for (int j = 0; j < n; j++) {
      double x = first[j];
      double y = second[j];
      upper[j] += upperFirst * x + upperSecond * y;
      lower[j] += lowerFirst * x + lowerSecond * y;
    }
  }
}
