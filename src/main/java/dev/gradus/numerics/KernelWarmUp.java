package dev.gradus.numerics;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gives the kernels that are fast at once until the best have been warmed up: before they are
 * compiled, vectors are objects and a product takes a hundred times as long. Safe for use by
 * several threads.
 */
public final class KernelWarmUp implements Supplier<Kernels> {

  /**
   * Many small passes: the compiler counts calls, and until it is done a large pass would cost a
   * hundred times what it does later.
   */
  private static final int PASSES = 2000;

  private static final int WIDTH = 16;
  private static final int BATCH = 8;

  private volatile Kernels current = Kernels.atOnce();

  @Override
  public Kernels get() {
    return current;
  }

  /** Warms up both; takes some seconds of one core. */
  public void run() {
    warmUp(Kernels.atOnce());
    warmUp(Kernels.best());
    current = Kernels.best();
  }

  /**
   * The activations take turns: what is compiled for one alone would be thrown away for the next.
   */
  private static void warmUp(Kernels kernels) {
    List<Network> networks =
        Arrays.stream(Activation.values())
            .map(activation -> new Network(options(activation), kernels))
            .toList();
    RandomStreams streams = new RandomStreams();
    for (int pass = 0; pass < PASSES; pass++) {
      for (Network network : networks) {
        network.draw(streams, 1, pass, () -> {});
        network.pass(() -> {});
      }
    }
  }

  private static NetworkOptions options(Activation activation) {
    return new NetworkOptions(
        activation,
        Initialization.GLOROT_NORMAL,
        1,
        BiasScheme.ZERO,
        2,
        WIDTH,
        BATCH,
        Normalization.NONE,
        false,
        1);
  }
}
