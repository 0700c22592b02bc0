package dev.gradus.simulation.saturation;

import dev.gradus.numerics.Activation;
import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.ParameterReader;
import java.util.List;

/** Parameters on their way from text, kept within limits. */
public final class SaturationDraft implements ParameterDraft<SaturationParameters> {

  private Activation activation;
  private double z;
  private double weight;
  private Chain chain;
  private int layers;
  private double gain;
  private int layer;
  private long seed;
  private final ParameterReader read = new ParameterReader();

  SaturationDraft(SaturationParameters from) {
    activation = from.activation();
    z = from.z();
    weight = from.weight();
    chain = from.chain();
    layers = from.layers();
    gain = from.gain();
    layer = from.layer();
    seed = from.seed();
  }

  @Override
  public boolean set(String name, String text) {
    String value = text.strip();
    switch (name) {
      case "activation" -> activation = read.option(name, value, Activation.class, activation);
      case "z" ->
          z = read.number(name, value, z, -SaturationParameters.REACH, SaturationParameters.REACH);
      case "weight" ->
          weight =
              read.number(
                  name,
                  value,
                  weight,
                  -SaturationParameters.MAX_WEIGHT,
                  SaturationParameters.MAX_WEIGHT);
      case "chain" -> chain = read.option(name, value, Chain.class, chain);
      case "layers" -> layers = read.whole(name, value, layers, 1, SaturationParameters.MAX_LAYERS);
      case "gain" ->
          gain =
              read.number(
                  name, value, gain, SaturationParameters.MIN_GAIN, SaturationParameters.MAX_GAIN);
      case "layer" -> layer = read.whole(name, value, layer, 1, SaturationParameters.MAX_LAYERS);
      case "seed" -> seed = read.seed(name, value, seed);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public List<ParameterProblem> problems() {
    return read.problems();
  }

  @Override
  public SaturationParameters build() {
    return new SaturationParameters(activation, z, weight, chain, layers, gain, layer, seed);
  }
}
