package dev.gradus.numerics.kernels;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Kernels;
import org.ejml.data.DMatrixRMaj;

/** The kernels in plain loops, such that the compiler can vectorize those that matter. */
public final class PlainKernels implements Kernels {

  private final ThreadLocal<RowMultiply> multiply = ThreadLocal.withInitial(RowMultiply::new);

  @Override
  public String id() {
    return "plain";
  }

  @Override
  public int rank() {
    return 0;
  }

  @Override
  public double multiplyAddsPerSecond() {
    return 3e9;
  }

  @Override
  public void addNn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
    Shapes.nn(a, b, c);
    multiply.get().add(a.data, false, b.data, false, c.data, c.numRows, a.numCols, c.numCols);
  }

  @Override
  public void addTn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
    Shapes.tn(a, b, c);
    multiply.get().add(a.data, true, b.data, false, c.data, c.numRows, a.numRows, c.numCols);
  }

  @Override
  public void addNt(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
    Shapes.nt(a, b, c);
    multiply.get().add(a.data, false, b.data, true, c.data, c.numRows, a.numCols, c.numCols);
  }

  @Override
  public void activate(
      Activation activation, double[] z, double[] values, double[] slopes, int length) {
    PlainActivations.activate(activation, z, values, slopes, length);
  }

  @Override
  public double dot(double[] x, int xFrom, double[] y, int yFrom, int length) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int i = 0;
    for (; i <= length - 4; i += 4) {
      sum0 += x[xFrom + i] * y[yFrom + i];
      sum1 += x[xFrom + i + 1] * y[yFrom + i + 1];
      sum2 += x[xFrom + i + 2] * y[yFrom + i + 2];
      sum3 += x[xFrom + i + 3] * y[yFrom + i + 3];
    }
    for (; i < length; i++) {
      sum0 += x[xFrom + i] * y[yFrom + i];
    }
    return (sum0 + sum1) + (sum2 + sum3);
  }
}
