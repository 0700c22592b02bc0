package dev.gradus.simulation.saturation;

import static dev.gradus.simulation.ParameterReader.requireWithin;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BiasScheme;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.NetworkOptions;
import dev.gradus.numerics.Normalization;
import dev.gradus.simulation.SimulationParameters;
import java.util.SequencedMap;

/**
 * One unit, a chain of such units, and a network of them. Every bound together is about a tenth of
 * a second of one core, so the work needs no bound of its own.
 *
 * @param z preactivation of the first unit of the chain
 * @param weight w, of each unit of the chain
 * @param layers n, units in the chain
 * @param gain σ_w of the network's weights
 * @param layer of the network at which preactivations are measured, from 1
 * @param seed where the random numbers of the network start
 */
public record SaturationParameters(
    Activation activation,
    double z,
    double weight,
    Chain chain,
    int layers,
    double gain,
    int layer,
    long seed)
    implements SimulationParameters<SaturationParameters>, SimulationParameters.Seeded {

  /** The greatest |z|, also the end of the axis. */
  public static final double REACH = 8;

  public static final double MAX_WEIGHT = 50;
  public static final double MIN_GAIN = 0.01;
  public static final double MAX_GAIN = 100;
  public static final int MAX_LAYERS = 60;

  public static final SaturationParameters DEFAULT =
      new SaturationParameters(Activation.SIGMOID, 0, 1, Chain.SAME, 10, 1, 10, 1);

  /** Units a layer of each network. */
  static final int WIDTH = 128;

  /** Samples of each network. */
  static final int BATCH = 16;

  /** How many networks are drawn. */
  static final int NETWORKS = 8;

  /**
   * Checks every value.
   *
   * @throws IllegalArgumentException when one is out of bounds
   */
  public SaturationParameters {
    requireWithin("z", z, -REACH, REACH);
    requireWithin("weight", weight, -MAX_WEIGHT, MAX_WEIGHT);
    requireWithin("layers", layers, 1, MAX_LAYERS);
    requireWithin("gain", gain, MIN_GAIN, MAX_GAIN);
    requireWithin("layer", layer, 1, MAX_LAYERS);
  }

  /** A network without biases, deep enough for that many layers. */
  NetworkOptions network(int depth) {
    return new NetworkOptions(
        activation,
        Initialization.LECUN_NORMAL,
        gain,
        BiasScheme.ZERO,
        depth,
        WIDTH,
        BATCH,
        Normalization.NONE,
        false,
        1);
  }

  @Override
  public SaturationDraft edit() {
    return new SaturationDraft(this);
  }

  @Override
  public SequencedMap<String, String> address() {
    return SaturationAddress.write(this);
  }
}
