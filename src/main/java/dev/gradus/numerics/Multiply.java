package dev.gradus.numerics;

import org.ejml.data.DMatrixRMaj;

/**
 * The three products of a forward and backward pass, each added to what the result matrix holds or
 * written over it. The result is none of the factors. Where shapes do not fit an exception tells
 * it.
 */
public interface Multiply {

  /** c += a·b, shapes (m×k), (k×n), (m×n). */
  void addNn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);

  /** c += aᵀ·b, shapes (k×m), (k×n), (m×n). */
  void addTn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);

  /** c += a·bᵀ, shapes (m×k), (n×k), (m×n). */
  void addNt(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);

  /** c = a·b, shapes (m×k), (k×n), (m×n). */
  default void nn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
    c.zero();
    addNn(a, b, c);
  }

  /** c = aᵀ·b, shapes (k×m), (k×n), (m×n). */
  default void tn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
    c.zero();
    addTn(a, b, c);
  }

  /** c = a·bᵀ, shapes (m×k), (n×k), (m×n). */
  default void nt(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
    c.zero();
    addNt(a, b, c);
  }
}
