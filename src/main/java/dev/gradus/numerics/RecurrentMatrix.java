package dev.gradus.numerics;

import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** How the square recurrent matrix W_h of a plain RNN is drawn; ρ is its spectral radius. */
public enum RecurrentMatrix implements Named {
  /** Independent normal entries, rescaled so that the largest |eigenvalue| is exactly ρ. */
  GAUSSIAN("gaussian") {
    @Override
    public void shape(DMatrixRMaj normals, double radius, Runnable betweenSteps) {
      betweenSteps.run();
      CommonOps_DDRM.scale(radius / spectralRadius(normals), normals);
    }
  },
  /** ρQ, Q orthogonal, uniform over such matrices: every singular value is ρ. */
  ORTHOGONAL("orthogonal") {
    @Override
    public void shape(DMatrixRMaj normals, double radius, Runnable betweenSteps) {
      OrthogonalMatrix.orthogonalize(normals, radius, betweenSteps);
    }
  };

  private final String id;

  RecurrentMatrix(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /**
   * Turns n×n standard normal draws in place into such a matrix of that spectral radius.
   *
   * @param betweenSteps called before each step; may throw to give it up
   */
  public abstract void shape(DMatrixRMaj normals, double radius, Runnable betweenSteps);

  /**
   * The largest |eigenvalue|.
   *
   * @throws IllegalStateException when the iteration does not converge, as on NaN
   */
  static double spectralRadius(DMatrixRMaj matrix) {
    EigenDecomposition_F64<DMatrixRMaj> decomposition =
        DecompositionFactory_DDRM.eig(matrix.numRows, false);
    if (!decomposition.decompose(matrix.copy())) {
      throw new IllegalStateException("the eigenvalues of a random matrix were not found");
    }
    double largest = 0;
    for (int i = 0; i < decomposition.getNumberOfEigenvalues(); i++) {
      Complex_F64 value = decomposition.getEigenvalue(i);
      largest = Math.max(largest, Math.hypot(value.getReal(), value.getImaginary()));
    }
    return largest;
  }
}
