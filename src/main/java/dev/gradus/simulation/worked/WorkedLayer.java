package dev.gradus.simulation.worked;

import java.util.List;

/**
 * What the passes compute in one layer; each list has a number for each unit.
 *
 * @param z = W·h of the layer below
 * @param h = φ(z)
 * @param slope φ′(z)
 * @param outputGradient ∂L/∂h
 * @param delta δ = ∂L/∂z
 * @param weightGradient ∂L/∂W, a row for each unit
 */
public record WorkedLayer(
    List<Double> z,
    List<Double> h,
    List<Double> slope,
    List<Double> outputGradient,
    List<Double> delta,
    List<List<Double>> weightGradient) {

  /** ‖δ‖. */
  public double deltaNorm() {
    return Math.sqrt(delta.stream().mapToDouble(d -> d * d).sum());
  }
}
