package dev.gradus.numerics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
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

  /** Of several implementations that work here, the faster has the higher rank. */
  int rank();

  /** How many multiplications with an addition one thread does in a second, at the least. */
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
    return Found.BEST;
  }

  /**
   * The implementation that is fast before the compiler has done with it: the best may need a
   * second until then.
   */
  static Kernels atOnce() {
    return Found.AT_ONCE;
  }

  /** Holds what was found, which is looked for once. */
  final class Found {

    private static final List<Kernels> BY_RANK = search();
    private static final Kernels BEST = BY_RANK.getLast();
    private static final Kernels AT_ONCE = BY_RANK.getFirst();

    private Found() {}

    /** Leaves out what needs a module that is not there. */
    private static List<Kernels> search() {
      List<Kernels> found = new ArrayList<>();
      Iterator<ServiceLoader.Provider<Kernels>> providers =
          ServiceLoader.load(Kernels.class, Kernels.class.getClassLoader()).stream().iterator();
      boolean more = true;
      while (more) {
        try {
          more = providers.hasNext();
          if (more) {
            found.add(providers.next().get());
          }
        } catch (ServiceConfigurationError | LinkageError e) {
          // its module is missing here
        }
      }
      if (found.isEmpty()) {
        throw new IllegalStateException("no kernels work in this virtual machine");
      }
      found.sort(Comparator.comparingInt(Kernels::rank));
      return List.copyOf(found);
    }
  }
}
