package dev.gradus.numerics.kernels;

import org.ejml.data.DMatrixRMaj;

/** Checks of shapes, since the kernels read the arrays below the matrices. */
final class Shapes {

  private Shapes() {}

  static void nn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
    require(a.numCols == b.numRows && a.numRows == c.numRows && b.numCols == c.numCols);
  }

  static void tn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
    require(a.numRows == b.numRows && a.numCols == c.numRows && b.numCols == c.numCols);
  }

  static void nt(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
    require(a.numCols == b.numCols && a.numRows == c.numRows && b.numRows == c.numCols);
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("the shapes of the matrices do not fit");
    }
  }
}
