package dev.gradus.numerics;

import dev.gradus.numerics.kernels.PlainKernels;
import dev.gradus.numerics.kernels.VectorKernels;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;

/** Prints how many bytes a thousand repetitions of one piece of work ask for. */
final class AllocationMain {

  private AllocationMain() {}

  /**
   * Measures one piece.
   *
   * @param arguments {@code pass plain|vector NORMALIZATION}, {@code recurrent CELL} or {@code
   *     draw}
   */
  public static void main(String[] arguments) {
    Runnable work =
        switch (arguments[0]) {
          case "pass" -> pass(arguments[1], Normalization.valueOf(arguments[2]));
          case "recurrent" -> recurrent(CellKind.valueOf(arguments[1]));
          case "draw" -> draw();
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    System.out.println(Allocations.ofRepeated(work));
  }

  private static Runnable pass(String kernels, Normalization normalization) {
    Network network =
        new Network(
            options(normalization),
            kernels.equals("vector") ? new VectorKernels() : new PlainKernels());
    network.draw(new RandomStreams(), 5, 0, AllocationMain::nothing);
    return () -> network.pass(AllocationMain::nothing);
  }

  private static Runnable draw() {
    Network network = new Network(options(Normalization.NONE), Kernels.best());
    RandomStreams streams = new RandomStreams();
    return () -> network.draw(streams, 1, 1, AllocationMain::nothing);
  }

  private static NetworkOptions options(Normalization normalization) {
    return new NetworkOptions(
        Activation.TANH,
        Initialization.GLOROT_UNIFORM,
        1.1,
        BiasScheme.UNIFORM_FAN_IN,
        12,
        13,
        21,
        normalization,
        true,
        0.7);
  }

  private static Runnable recurrent(CellKind kind) {
    RecurrentNetwork network =
        new RecurrentNetwork(new RecurrentShape(kind, Activation.TANH, 3, 4, 7, 2), Kernels.best());
    SplittableRandom random = new SplittableRandom(5);
    for (double[] numbers :
        new double[][] {
          network.input().data,
          network.inputWeights().data,
          network.stateWeights().data,
          network.bias()
        }) {
      Arrays.setAll(numbers, i -> 0.7 * random.nextGaussian());
    }
    DMatrixRMaj gradient = new DMatrixRMaj(2, 4);
    Arrays.fill(gradient.data, 1);
    return () -> {
      network.forward(AllocationMain::nothing);
      network.backward(gradient, AllocationMain::nothing);
    };
  }

  private static void nothing() {}
}
