package dev.gradus.benchmark;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.EjmlMultiply;
import dev.gradus.numerics.KernelWarmUp;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.Multiply;
import org.ejml.data.DMatrixRMaj;

/** On what the passes run. */
public enum Engine {
  /** The Vector API. */
  OURS,
  /** Plain loops, where there is no Vector API. */
  FALLBACK,
  /** The fallback, but for EJML's own products. */
  EJML;

  Kernels kernels() {
    return switch (this) {
      case OURS -> Kernels.best();
      case FALLBACK -> Kernels.atOnce();
      case EJML -> new EjmlKernels(Kernels.atOnce());
    };
  }

  /** As the program does, which has run all kernels before it needs the best. */
  void warmUp() {
    if (this == OURS) {
      new KernelWarmUp().run();
    }
  }

  private record EjmlKernels(Kernels others, Multiply products) implements Kernels {

    EjmlKernels(Kernels others) {
      this(others, new EjmlMultiply());
    }

    @Override
    public String id() {
      return "ejml";
    }

    @Override
    public int rank() {
      return -1;
    }

    @Override
    public double multiplyAddsPerSecond() {
      return 1e9;
    }

    @Override
    public void addNn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
      products.addNn(a, b, c);
    }

    @Override
    public void addTn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
      products.addTn(a, b, c);
    }

    @Override
    public void addNt(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
      products.addNt(a, b, c);
    }

    @Override
    public void nn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
      products.nn(a, b, c);
    }

    @Override
    public void tn(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
      products.tn(a, b, c);
    }

    @Override
    public void nt(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c) {
      products.nt(a, b, c);
    }

    @Override
    public void activate(
        Activation activation, double[] z, double[] values, double[] slopes, int length) {
      others.activate(activation, z, values, slopes, length);
    }

    @Override
    public double dot(double[] x, int xFrom, double[] y, int yFrom, int length) {
      return others.dot(x, xFrom, y, yFrom, length);
    }
  }
}
