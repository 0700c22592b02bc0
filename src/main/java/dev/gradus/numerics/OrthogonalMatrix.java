package dev.gradus.numerics;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * Random orthogonal matrices: the Q of a QR decomposition of normal draws, with positive diagonal
 * of R, which makes it uniform over the orthogonal group (Mezzadri 2007). By Householder
 * reflections; every inner loop runs along rows, so that the compiler vectorizes it, and the work
 * can be given up between two of them.
 */
final class OrthogonalMatrix {

  private final int size;

  /** The matrix, row by row. */
  private final double[][] rows;

  /** Unit vectors v of the reflections I − 2vvᵀ; that of column k is 0 above place k. */
  private final double[][] reflectors;

  private final double[] sums;

  private OrthogonalMatrix(DMatrixRMaj matrix) {
    size = matrix.numRows;
    rows = new double[size][];
    for (int i = 0; i < size; i++) {
      rows[i] = Arrays.copyOfRange(matrix.data, i * size, (i + 1) * size);
    }
    reflectors = new double[size][size];
    sums = new double[size];
  }

  /**
   * Replaces a square matrix of normal draws by gain·Q.
   *
   * @param betweenSteps called before each column; may throw to give it up
   */
  static void orthogonalize(DMatrixRMaj matrix, double gain, Runnable betweenSteps) {
    new OrthogonalMatrix(matrix).orthogonalizeTo(matrix, gain, betweenSteps);
  }

  private void orthogonalizeTo(DMatrixRMaj matrix, double gain, Runnable betweenSteps) {
    double[] factors = new double[size];
    for (int k = 0; k < size; k++) {
      betweenSteps.run();
      factors[k] = fillReflector(k) < 0 ? -gain : gain;
      reflect(k);
    }
    for (double[] row : rows) {
      Arrays.fill(row, 0);
    }
    for (int k = size - 1; k >= 0; k--) {
      betweenSteps.run();
      rows[k][k] = 1;
      reflect(k);
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        matrix.data[i * size + j] = rows[i][j] * factors[j];
      }
    }
  }

  /**
   * Prepares the reflection that clears column k below the diagonal; returns what is left on it.
   */
  private double fillReflector(int k) {
    double[] reflector = reflectors[k];
    double squares = 0;
    for (int i = k; i < size; i++) {
      reflector[i] = rows[i][k];
      squares += reflector[i] * reflector[i];
    }
    double norm = Math.sqrt(squares);
    if (norm == 0) {
      return 0;
    }
    double left = -Math.copySign(norm, reflector[k]);
    reflector[k] -= left;
    double scale = 1 / Math.sqrt(2 * norm * Math.abs(reflector[k]));
    for (int i = k; i < size; i++) {
      reflector[i] *= scale;
    }
    return left;
  }

  /** Applies the reflection of column k to the rows and columns from k on. */
  private void reflect(int k) {
    double[] reflector = reflectors[k];
    Arrays.fill(sums, k, size, 0);
    for (int i = k; i < size; i++) {
      add(2 * reflector[i], rows[i], sums, k);
    }
    for (int i = k; i < size; i++) {
      add(-reflector[i], sums, rows[i], k);
    }
  }

  /** y += factor·x, from a place on. */
  private static void add(double factor, double[] x, double[] y, int from) {
    for (int j = from; j < y.length; j++) {
      y[j] += factor * x[j];
    }
  }
}
