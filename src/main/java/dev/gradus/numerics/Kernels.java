package dev.gradus.numerics;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The inner loops on which the time of a network goes. Implementations differ in speed, and in
 * results by rounding alone; they allocate nothing once they have seen the largest sizes, and are
 * safe for use by several threads.
 */
public interface Kernels extends Multiply {

  /** What the implementation is called in measurements. */
  String id();

  /** Of several implementations that work here the one with the highest rank is taken. */
  int rank();

  /** How many multiplications with an addition one thread does in a second, roughly. */
  double multiplyAddsPerSecond();

  /**
   * Fills {@code values} with φ and {@code slopes} with φ′ of the first {@code length} numbers of
   * {@code z}, tails included: a slope is never the difference of nearly equal numbers. {@code
   * slopes} may be {@code z} itself; {@code values} may not.
   */
  void activate(Activation activation, double[] z, double[] values, double[] slopes, int length);

  /** Σ x·y over {@code length} numbers from those places on. */
  double dot(double[] x, int xFrom, double[] y, int yFrom, int length);

  /**
   * The fastest implementation that works in this Java virtual machine; always the same.
   *
   * @throws IllegalStateException when there is none
   */
  static Kernels best() {
    return Best.KERNELS;
  }

  /** Holds the choice, which is made once. */
  final class Best {

    private static final Kernels KERNELS = choose();

    private Best() {}

    /** Leaves out what needs a module that is not there. */
    private static Kernels choose() {
      Kernels best = null;
      Iterator<ServiceLoader.Provider<Kernels>> found =
          ServiceLoader.load(Kernels.class, Kernels.class.getClassLoader()).stream().iterator();
      boolean more = true;
      while (more) {
        try {
          more = found.hasNext();
          if (more) {
            Kernels candidate = found.next().get();
            best = best == null || candidate.rank() > best.rank() ? candidate : best;
          }
        } catch (ServiceConfigurationError | LinkageError e) {
          // its instructions or its module are missing here
        }
      }
      if (best == null) {
        throw new IllegalStateException("no kernels work in this virtual machine");
      }
      return best;
    }
  }
}
