package dev.gradus.numerics.kernels;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Kernels;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.ejml.data.DMatrixRMaj;

/**
 * The kernels in the Vector API; loadable only where its module is.
 *
 * <p>No vector is a parameter or a result of a method of ours, here and in the classes that this
 * one uses: a method's own calls of the API are always compiled into it, but whether a method of
 * ours is depends on what ran before, and a vector that passes between two compiled methods becomes
 * an object.
 */
public final class VectorKernels implements Kernels {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  private final ThreadLocal<PanelMultiply> multiply = ThreadLocal.withInitial(PanelMultiply::new);

  private final ThreadLocal<VectorActivations> activations =
      ThreadLocal.withInitial(VectorActivations::new);

  @Override
  public String id() {
    return "vector-" + SPECIES.vectorBitSize();
  }

  @Override
  public int rank() {
    return 1;
  }

  @Override
  public double multiplyAddsPerSecond() {
    return 2e9 * LANES;
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
    int vectorized = SPECIES.loopBound(length);
    activations.get().activate(activation, z, values, slopes, vectorized);
    for (int i = vectorized; i < length; i++) {
      double at = z[i];
      values[i] = activation.value(at);
      slopes[i] = activation.slope(at);
    }
  }

  @Override
  public double dot(double[] x, int xFrom, double[] y, int yFrom, int length) {
    DoubleVector sum0 = DoubleVector.zero(SPECIES);
    DoubleVector sum1 = DoubleVector.zero(SPECIES);
    DoubleVector sum2 = DoubleVector.zero(SPECIES);
    DoubleVector sum3 = DoubleVector.zero(SPECIES);
    int i = 0;
    for (; i <= length - 4 * LANES; i += 4 * LANES) {
      int xAt = xFrom + i;
      int yAt = yFrom + i;
      DoubleVector factor = DoubleVector.fromArray(SPECIES, x, xAt);
      sum0 = factor.fma(DoubleVector.fromArray(SPECIES, y, yAt), sum0);
      factor = DoubleVector.fromArray(SPECIES, x, xAt + LANES);
      sum1 = factor.fma(DoubleVector.fromArray(SPECIES, y, yAt + LANES), sum1);
      factor = DoubleVector.fromArray(SPECIES, x, xAt + 2 * LANES);
      sum2 = factor.fma(DoubleVector.fromArray(SPECIES, y, yAt + 2 * LANES), sum2);
      factor = DoubleVector.fromArray(SPECIES, x, xAt + 3 * LANES);
      sum3 = factor.fma(DoubleVector.fromArray(SPECIES, y, yAt + 3 * LANES), sum3);
    }
    double sum = sum0.add(sum1).add(sum2.add(sum3)).reduceLanes(VectorOperators.ADD);
    for (; i < length; i++) {
      sum += x[xFrom + i] * y[yFrom + i];
    }
    return sum;
  }
}
