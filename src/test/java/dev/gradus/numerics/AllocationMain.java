package dev.gradus.numerics;

import dev.gradus.numerics.kernels.PlainKernels;
import dev.gradus.numerics.kernels.VectorKernels;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;

/**
 * Prints of every piece of work its name and how many bytes a call asks for, all in one process.
 */
final class AllocationMain {

  private AllocationMain() {}

  /**
   * Measures every piece.
   *
   * @param arguments {@code as-served}: after the warm-up of the program, in which both kernels
   *     ran; {@code vector-first}: the vector kernels alone, then the plain ones too
   */
  public static void main(String[] arguments) {
    if (arguments[0].equals("as-served")) {
      new KernelWarmUp().run();
    }
    pieces().forEach((name, work) -> System.out.println(name + " " + Allocations.ofRepeated(work)));
  }

  private static Map<String, Runnable> pieces() {
    Map<String, Runnable> pieces = new LinkedHashMap<>();
    for (Kernels kernels : new Kernels[] {new VectorKernels(), new PlainKernels()}) {
      for (Normalization normalization : Normalization.values()) {
        pieces.put(
            kernels.id() + "-pass-" + normalization.id(),
            pass(options(Activation.TANH, normalization), kernels));
      }
      for (Activation activation : Activation.values()) {
        pieces.put(
            kernels.id() + "-pass-" + activation.id(),
            pass(options(activation, Normalization.NONE), kernels));
      }
      for (CellKind kind : CellKind.values()) {
        pieces.put(kernels.id() + "-" + kind.id(), recurrent(kind, kernels));
      }
    }
    pieces.put("draw", draw());
    return pieces;
  }

  private static Runnable pass(NetworkOptions options, Kernels kernels) {
    Network network = new Network(options, kernels);
    network.draw(new RandomStreams(), 5, 0, AllocationMain::nothing);
    return () -> network.pass(AllocationMain::nothing);
  }

  private static Runnable draw() {
    Network network = new Network(options(Activation.TANH, Normalization.NONE), Kernels.best());
    RandomStreams streams = new RandomStreams();
    return () -> network.draw(streams, 1, 1, AllocationMain::nothing);
  }

  /** Such sizes that there is a whole tile and what is left over at each edge. */
  private static NetworkOptions options(Activation activation, Normalization normalization) {
    return new NetworkOptions(
        activation,
        Initialization.GLOROT_UNIFORM,
        1.1,
        BiasScheme.UNIFORM_FAN_IN,
        2,
        17,
        9,
        normalization,
        true,
        0.7);
  }

  private static Runnable recurrent(CellKind kind, Kernels kernels) {
    RecurrentNetwork network =
        new RecurrentNetwork(new RecurrentShape(kind, Activation.TANH, 3, 4, 7, 2), kernels);
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
