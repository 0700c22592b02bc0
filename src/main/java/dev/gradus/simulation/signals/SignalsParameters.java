package dev.gradus.simulation.signals;

import static dev.gradus.simulation.ParameterReader.requireWithin;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BiasScheme;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.NetworkOptions;
import dev.gradus.numerics.Normalization;
import dev.gradus.simulation.SimulationParameters;
import java.util.List;
import java.util.SequencedMap;

/**
 * One network, and what is changed in it.
 *
 * @param activation before the remedy
 * @param initialization before the remedy
 * @param depth layers before the linear head
 * @param width units a layer
 * @param seed where the random numbers start
 */
public record SignalsParameters(
    Activation activation,
    Initialization initialization,
    Remedy remedy,
    int depth,
    int width,
    long seed)
    implements SimulationParameters<SignalsParameters>, SimulationParameters.Seeded {

  /**
   * Activations whose slope is small only where they saturate, so that a share of small slopes is a
   * share of saturated units: not GELU and SiLU, whose slope passes zero, nor the leaky ones.
   */
  public static final List<Activation> ACTIVATIONS =
      List.of(
          Activation.SIGMOID, Activation.TANH, Activation.RELU, Activation.ELU, Activation.SELU);

  /** The uniform ones: with them a change of scale keeps every draw. */
  public static final List<Initialization> INITIALIZATIONS =
      List.of(
          Initialization.UNIFORM_FAN_IN, Initialization.GLOROT_UNIFORM, Initialization.HE_UNIFORM);

  /** Samples. */
  public static final int BATCH = 128;

  /** tanh with the initialization that Glorot and Bengio (2010) found wanting, and with theirs. */
  public static final SignalsParameters DEFAULT =
      new SignalsParameters(
          Activation.TANH, Initialization.UNIFORM_FAN_IN, Remedy.GLOROT, 10, 64, 1);

  /**
   * Checks every value.
   *
   * @throws IllegalArgumentException when a value is out of bounds
   */
  public SignalsParameters {
    requireWithin("depth", depth, SignalsLimits.MIN_DEPTH, SignalsLimits.MAX_DEPTH);
    requireWithin("width", width, SignalsLimits.MIN_WIDTH, SignalsLimits.MAX_WIDTH);
    if (!ACTIVATIONS.contains(activation)) {
      throw new IllegalArgumentException("activation must be sigmoid, tanh, relu, elu or selu");
    }
    if (!INITIALIZATIONS.contains(initialization)) {
      throw new IllegalArgumentException(
          "initialization must be uniform-fan-in, glorot-uniform or he-uniform");
    }
  }

  /** The network without the remedy. */
  public NetworkOptions before() {
    return new NetworkOptions(
        activation,
        initialization,
        1,
        BiasScheme.ZERO,
        depth,
        width,
        BATCH,
        Normalization.NONE,
        false,
        1);
  }

  /** The network with the remedy. */
  public NetworkOptions after() {
    return remedy.applyTo(before());
  }

  @Override
  public SignalsDraft edit() {
    return new SignalsDraft(this);
  }

  @Override
  public SequencedMap<String, String> address() {
    return SignalsAddress.write(this);
  }
}
