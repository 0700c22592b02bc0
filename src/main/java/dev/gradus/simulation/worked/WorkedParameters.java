package dev.gradus.simulation.worked;

import static dev.gradus.simulation.ParameterReader.requireWithin;

import dev.gradus.numerics.Activation;
import dev.gradus.simulation.SimulationParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * A network of three layers of two units, its input and its target. Nothing is random, so there is
 * no seed.
 *
 * @param activation of all three layers
 * @param numbers every number that can be changed, in the order of {@link #NAMES}
 * @param step how far the passes are shown
 */
public record WorkedParameters(Activation activation, List<Double> numbers, Step step)
    implements SimulationParameters<WorkedParameters> {

  /** Units a layer, and numbers in input and target. */
  public static final int WIDTH = 2;

  /** L, layers with weights. */
  public static final int LAYERS = 3;

  /** The greatest size of a number. */
  public static final double LIMIT = 10;

  /** Names in addresses: inputs, weights by layer, row and column, targets. */
  public static final List<String> NAMES = names();

  public static final WorkedParameters DEFAULT =
      new WorkedParameters(
          Activation.SIGMOID,
          List.of(
              1.0, 0.5, //
              0.4, -0.6, 0.8, 0.2, //
              0.5, 0.9, -0.7, 0.3, //
              0.6, -0.4, 0.3, 0.8, //
              1.0, 0.0),
          Step.GIVEN);

  /**
   * Checks every number.
   *
   * @throws IllegalArgumentException when one is out of bounds or missing
   */
  public WorkedParameters {
    numbers = List.copyOf(numbers);
    if (numbers.size() != NAMES.size()) {
      throw new IllegalArgumentException("there are %d numbers".formatted(NAMES.size()));
    }
    for (int i = 0; i < NAMES.size(); i++) {
      requireWithin(NAMES.get(i), numbers.get(i), -LIMIT, LIMIT);
    }
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("x1", "x2"));
    for (int layer = 1; layer <= LAYERS; layer++) {
      for (int to = 1; to <= WIDTH; to++) {
        for (int from = 1; from <= WIDTH; from++) {
          names.add(weightName(layer, to, from));
        }
      }
    }
    names.addAll(List.of("y1", "y2"));
    return List.copyOf(names);
  }

  /** {@code w2-13}: of layer 2, to its unit 1, from unit 3 of the layer below; all from 1. */
  public static String weightName(int layer, int to, int from) {
    return "w%d-%d%d".formatted(layer, to, from);
  }

  /** The number of that name. */
  public double number(String name) {
    return numbers.get(NAMES.indexOf(name));
  }

  /** x, of length {@link #WIDTH}. */
  double[] input() {
    return IntStream.rangeClosed(1, WIDTH).mapToDouble(i -> number("x" + i)).toArray();
  }

  /** y, of length {@link #WIDTH}. */
  double[] target() {
    return IntStream.rangeClosed(1, WIDTH).mapToDouble(i -> number("y" + i)).toArray();
  }

  /** W of layer {@code layer}, from 1: a row for each of its units. */
  double[][] weights(int layer) {
    double[][] weights = new double[WIDTH][WIDTH];
    for (int to = 0; to < WIDTH; to++) {
      for (int from = 0; from < WIDTH; from++) {
        weights[to][from] = number(weightName(layer, to + 1, from + 1));
      }
    }
    return weights;
  }

  /** The same network at another step. */
  public WorkedParameters at(Step other) {
    return new WorkedParameters(activation, numbers, other);
  }

  @Override
  public WorkedDraft edit() {
    return new WorkedDraft(this);
  }

  @Override
  public SequencedMap<String, String> address() {
    return WorkedAddress.write(this);
  }
}
