package dev.gradus.numerics.kernels;

import java.util.Arrays;

/**
 * c += a·b as sums of rows: four rows of c take in four rows of b at a time. All eight lie in
 * arrays of their own and are read with the same index, because the compiler vectorizes a loop only
 * where it sees that what is written is not read in another place. Holds scratch memory, so one
 * thread a time.
 */
final class RowMultiply {

  private static final int GROUP = 4;

  private double[][] rowsOfB = new double[0][0];
  private double[][] rowsOfC = new double[GROUP][0];
  private final double[] factors = new double[GROUP * GROUP];

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
    reserve(depth, n);
    if (bTransposed) {
      copyColumns(b, depth, n);
    } else {
      for (int k = 0; k < depth; k++) {
        System.arraycopy(b, k * n, rowsOfB[k], 0, n);
      }
    }
    for (int k = depth; k % GROUP != 0; k++) {
      Arrays.fill(rowsOfB[k], 0, n, 0);
    }
    int rowStep = aTransposed ? 1 : depth;
    int depthStep = aTransposed ? m : 1;
    for (int row = 0; row < m; row += GROUP) {
      addToRows(a, row * rowStep, rowStep, depthStep, c, row, Math.min(GROUP, m - row), depth, n);
    }
  }

  private void reserve(int depth, int n) {
    int rows = (depth + GROUP - 1) / GROUP * GROUP;
    if (rowsOfB.length < rows || rowsOfC[0].length < n) {
      rowsOfB = new double[Math.max(rows, rowsOfB.length)][Math.max(n, rowsOfC[0].length)];
      rowsOfC = new double[GROUP][Math.max(n, rowsOfC[0].length)];
    }
  }

  private void copyColumns(double[] b, int depth, int n) {
    for (int k = 0; k < depth; k++) {
      double[] row = rowsOfB[k];
      for (int j = 0; j < n; j++) {
        row[j] = b[j * depth + k];
      }
    }
  }

  private void addToRows(
      double[] a,
      int at,
      int rowStep,
      int depthStep,
      double[] c,
      int row,
      int rows,
      int depth,
      int n) {
    for (int r = 0; r < rows; r++) {
      System.arraycopy(c, (row + r) * n, rowsOfC[r], 0, n);
    }
    for (int k = 0; k < depth; k += GROUP) {
      for (int r = 0; r < GROUP; r++) {
        for (int p = 0; p < GROUP; p++) {
          factors[r * GROUP + p] =
              r < rows && k + p < depth ? a[at + r * rowStep + (k + p) * depthStep] : 0;
        }
      }
      addRows(rowsOfC, rowsOfB, k, factors, n);
    }
    for (int r = 0; r < rows; r++) {
      System.arraycopy(rowsOfC[r], 0, c, (row + r) * n, n);
    }
  }

  private static void addRows(double[][] c, double[][] b, int k, double[] factors, int n) {
    double[] c0 = c[0];
    double[] c1 = c[1];
    double[] c2 = c[2];
    double[] c3 = c[3];
    double[] b0 = b[k];
    double[] b1 = b[k + 1];
    double[] b2 = b[k + 2];
    double[] b3 = b[k + 3];
    double f00 = factors[0];
    double f01 = factors[1];
    double f02 = factors[2];
    double f03 = factors[3];
    double f10 = factors[4];
    double f11 = factors[5];
    double f12 = factors[6];
    double f13 = factors[7];
    double f20 = factors[8];
    double f21 = factors[9];
    double f22 = factors[10];
    double f23 = factors[11];
    double f30 = factors[12];
    double f31 = factors[13];
    double f32 = factors[14];
    double f33 = factors[15];
    for (int j = 0; j < n; j++) {
      double x0 = b0[j];
      double x1 = b1[j];
      double x2 = b2[j];
      double x3 = b3[j];
      c0[j] += f00 * x0 + f01 * x1 + f02 * x2 + f03 * x3;
      c1[j] += f10 * x0 + f11 * x1 + f12 * x2 + f13 * x3;
      c2[j] += f20 * x0 + f21 * x1 + f22 * x2 + f23 * x3;
      c3[j] += f30 * x0 + f31 * x1 + f32 * x2 + f33 * x3;
    }
  }
}
