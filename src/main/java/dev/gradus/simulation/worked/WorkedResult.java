package dev.gradus.simulation.worked;

import dev.gradus.simulation.SimulationResult;
import java.util.List;

/**
 * The passes through the network.
 *
 * @param layers the one next to the input first
 * @param loss ½ Σ (h_3 − y)²
 */
public record WorkedResult(WorkedParameters parameters, List<WorkedLayer> layers, double loss)
    implements SimulationResult<WorkedParameters> {

  public WorkedResult {
    layers = List.copyOf(layers);
  }

  /** A layer, from 1. */
  public WorkedLayer layer(int number) {
    return layers.get(number - 1);
  }

  /** What layer {@code number}, from 1, is fed: the output of the layer below, or the input. */
  public List<Double> inputOf(int number) {
    return number == 1
        ? List.of(parameters.number("x1"), parameters.number("x2"))
        : layer(number - 1).h();
  }

  /** ‖δ_1‖/‖δ_3‖; NaN where both are 0. */
  public double ratio() {
    return layers.getFirst().deltaNorm() / layers.getLast().deltaNorm();
  }
}
