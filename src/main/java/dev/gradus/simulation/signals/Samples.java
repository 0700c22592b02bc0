package dev.gradus.simulation.signals;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BackpropTrace;
import dev.gradus.numerics.LayerPass;
import dev.gradus.numerics.NetworkOptions;
import java.util.ArrayList;
import java.util.List;

/** The numbers of one pass, layer by layer, before it is known how to bin them. */
final class Samples {

  /** A slope below this share of the largest is that of a saturated unit. */
  private static final double SMALL = 0.1;

  private final NetworkOptions options;
  private final double smallSlope;

  /** By layer from 1. */
  private final List<Layer> layers = new ArrayList<>();

  private record Layer(List<double[]> numbers, double saturated, double inactive, double dead) {}

  /** What is counted, in the order of the arrays in a layer. */
  enum Kind {
    ACTIVATION,
    GRADIENT,
    WEIGHT_GRADIENT
  }

  Samples(NetworkOptions options) {
    this.options = options;
    smallSlope = SMALL * largestSlope(options.activation());
  }

  /** The supremum of φ′. */
  private static double largestSlope(Activation activation) {
    return switch (activation) {
      case SIGMOID, TANH -> activation.slope(0);
      // Of SELU just left of 0; the others are 1 at the most.
      default -> Math.max(activation.slope(-Double.MIN_NORMAL), activation.slope(1));
    };
  }

  /** Copies a layer; they come from the last to the first. */
  void add(LayerPass pass) {
    double[] slopes = pass.slopes();
    int saturated = 0;
    int inactive = 0;
    int[] inactiveOfUnit = new int[options.width()];
    for (int i = 0; i < slopes.length; i++) {
      if (slopes[i] == 0) {
        inactive++;
        inactiveOfUnit[i % options.width()]++;
      } else if (Math.abs(slopes[i]) < smallSlope) {
        saturated++;
      }
    }
    int dead = 0;
    for (int count : inactiveOfUnit) {
      dead += count == options.batch() ? 1 : 0;
    }
    layers.addFirst(
        new Layer(
            List.of(
                pass.output().clone(),
                pass.preactivationGradient().clone(),
                pass.weightGradient().clone()),
            (double) saturated / slopes.length,
            (double) inactive / slopes.length,
            (double) dead / options.width()));
  }

  List<double[]> of(Kind kind) {
    return layers.stream().map(layer -> numbers(layer, kind)).toList();
  }

  private static double[] numbers(Layer layer, Kind kind) {
    return switch (kind) {
      case ACTIVATION -> layer.numbers().get(0);
      case GRADIENT -> layer.numbers().get(1);
      case WEIGHT_GRADIENT -> layer.numbers().get(2);
    };
  }

  /** The bounds of h_l by the nature of φ, empty where it has none. */
  List<Double> bounds() {
    if (options.residual() || !options.activation().isBounded()) {
      return List.of();
    }
    return List.of(options.activation() == Activation.SIGMOID ? 0.0 : -1.0, 1.0);
  }

  /** Everything binned. */
  NetworkSignals binned(BackpropTrace trace, Axes axes) {
    return new NetworkSignals(
        trace,
        layers.stream()
            .map(layer ->
                new LayerSignals(
                    axes.activations().ofValues(numbers(layer, Kind.ACTIVATION)),
                    axes.gradients().ofMagnitudes(numbers(layer, Kind.GRADIENT)),
                    axes.weightGradients().ofMagnitudes(numbers(layer, Kind.WEIGHT_GRADIENT)),
                    layer.saturated(),
                    layer.inactive(),
                    layer.dead()))
            .toList());
  }
}
