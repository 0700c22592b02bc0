package dev.gradus.numerics;

import org.ejml.data.DMatrixRMaj;

/**
 * The three products of a forward and backward pass. The result matrix must have the right shape
 * and is overwritten; it is none of the factors.
 */
public interface Multiply {

  /** c = a·b, shapes (m×k), (k×n), (m×n). */
  void nn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);

  /** c = aᵀ·b, shapes (k×m), (k×n), (m×n). */
  void tn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);

  /** c = a·bᵀ, shapes (m×k), (n×k), (m×n). */
  void nt(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);
}
