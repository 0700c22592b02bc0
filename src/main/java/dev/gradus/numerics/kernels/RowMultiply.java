package dev.gradus.numerics.kernels;

import java.util.Arrays;

/**
 * c += a·b as sums of rows: a pair of rows of c takes in a pair of rows of b at a time. All rows
 * lie in arrays of their own and are read and written with the same index, because only then does
 * the compiler see that it may vectorize; with more rows at a time it mostly no longer does. Holds
 * scratch memory, so one thread a time.
 */
final class RowMultiply {

  /** 16 KB. */
  private static final int NEAR_NUMBERS = 2048;

  /** The rows of each; of b an even number of them. */
  private double[][] rowsOfB = new double[0][0];

  private double[][] rowsOfC = new double[0][0];

  /** For each pair of rows of c and of b: what the upper row takes of both, then the lower. */
  private double[] factors = new double[0];

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
    int wholeDepth = depth + depth % 2;
    copyRowsOfB(b, bTransposed, depth, wholeDepth, n);
    rowsOfC = reserve(rowsOfC, m + m % 2, n);
    for (int row = 0; row < m; row++) {
      System.arraycopy(c, row * n, rowsOfC[row], 0, n);
    }
    fillFactors(a, aTransposed, m, wholeDepth, depth);
    addPairs(rowsOfC, rowsOfB, factors, m, wholeDepth, n);
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

  private void copyRowsOfB(double[] b, boolean transposed, int depth, int wholeDepth, int n) {
    rowsOfB = reserve(rowsOfB, wholeDepth, n);
    for (int k = 0; k < depth; k++) {
      if (transposed) {
        copyColumn(b, k, depth, rowsOfB[k], n);
      } else {
        System.arraycopy(b, k * n, rowsOfB[k], 0, n);
      }
    }
    for (int k = depth; k < wholeDepth; k++) {
      Arrays.fill(rowsOfB[k], 0, n, 0);
    }
  }

  private static void copyColumn(double[] b, int column, int stride, double[] row, int n) {
    for (int j = 0; j < n; j++) {
      row[j] = b[j * stride + column];
    }
  }

  /** 0 beyond an odd depth; the row beyond an odd m is not looked at. */
  private void fillFactors(double[] a, boolean transposed, int m, int wholeDepth, int depth) {
    int size = (m + m % 2) * wholeDepth;
    if (factors.length < size) {
      factors = new double[size];
    }
    int rowStep = transposed ? 1 : depth;
    int depthStep = transposed ? m : 1;
    for (int row = 0; row < m; row++) {
      int to = row / 2 * 2 * wholeDepth + row % 2 * 2;
      int from = row * rowStep;
      for (int k = 0; k < depth - 1; k += 2) {
        factors[to + 2 * k] = a[from + k * depthStep];
        factors[to + 2 * k + 1] = a[from + (k + 1) * depthStep];
      }
      if (depth < wholeDepth) {
        factors[to + 2 * depth - 2] = a[from + (depth - 1) * depthStep];
        factors[to + 2 * depth - 1] = 0;
      }
    }
  }

  /** So many rows of b at a time as stay in the nearest cache while all rows of c take them in. */
  private static void addPairs(
      double[][] c, double[][] b, double[] factors, int m, int depth, int n) {
    int chunk = Math.max(2, NEAR_NUMBERS / n / 2 * 2);
    for (int from = 0; from < depth; from += chunk) {
      int to = Math.min(from + chunk, depth);
      for (int row = 0; row < m; row += 2) {
        addPairs(c[row], c[row + 1], b, factors, row * depth, from, to, n);
      }
    }
  }

  private static void addPairs(
      double[] upper,
      double[] lower,
      double[][] b,
      double[] factors,
      int atRow,
      int from,
      int to,
      int n) {
    for (int k = from; k < to; k += 2) {
      int at = atRow + 2 * k;
      addPair(
          upper,
          lower,
          b[k],
          b[k + 1],
          factors[at],
          factors[at + 1],
          factors[at + 2],
          factors[at + 3],
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
