package dev.gradus.simulation.saturation;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.Decades;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a result, without a word of any language.
 *
 * @param samples the activation at even distances from −{@link SaturationParameters#REACH} to its
 *     opposite, and once more right of 0, where it may have a kink
 * @param units the units of the chain
 * @param remaining decimal logarithms of what is left below each unit, the one next to the input
 *     first; null is exactly 0
 * @param theory the same for the norm in a wide network; empty where theory does not hold
 */
public record SaturationView(
    Regime regime,
    List<Sample> samples,
    List<Sample> units,
    List<@Nullable Double> remaining,
    List<@Nullable Double> theory,
    SaturationResult result) {

  /** Right of a kink. */
  private static final double JUST_RIGHT = 1e-9;

  /** Distance of the samples; the point that is dragged stands on one. */
  public static final double STEP = 0.1;

  /** A point of the activation, with its slope. */
  public record Sample(double z, double value, double slope) {

    static Sample of(Activation activation, double z) {
      return new Sample(z, activation.value(z), activation.slope(z));
    }
  }

  /** The view of a result. */
  public static SaturationView of(SaturationResult result) {
    Activation activation = result.parameters().activation();
    return new SaturationView(
        result.regime(),
        samples(activation),
        result.links().stream().map(link -> Sample.of(activation, link.z())).toList(),
        Decades.of(result.links().stream().map(Link::lnRemaining).toList()),
        Decades.of(result.lnPredictedRemaining()),
        result);
  }

  private static List<Sample> samples(Activation activation) {
    int half = (int) Math.round(SaturationParameters.REACH / STEP);
    List<Sample> samples = new ArrayList<>();
    IntStream.rangeClosed(-half, half)
        .forEach(i -> {
          samples.add(Sample.of(activation, i / (1 / STEP)));
          if (i == 0) {
            samples.add(Sample.of(activation, JUST_RIGHT));
          }
        });
    return samples;
  }

  /** The key of the verdict's sentence. */
  public String verdictKey() {
    if (result.lnRemaining() == Double.NEGATIVE_INFINITY) {
      return "saturation.verdict.zero";
    }
    return switch (regime) {
      case VANISHING -> "saturation.verdict.vanishing";
      case HEALTHY -> "saturation.verdict.healthy";
      case EXPLODING -> "saturation.verdict.exploding";
    };
  }

  /** Decimal logarithm of what the whole chain leaves; −∞ for exactly 0. */
  public double log10Remaining() {
    return Decades.of(result.lnRemaining());
  }

  /** The factor of a layer in the measured network: σ_w √(E φ′²). */
  public double networkFactor() {
    return result.parameters().gain() * Math.sqrt(result.measured().meanSquaredSlope());
  }

  /** The same by theory; NaN where it does not hold. */
  public double predictedNetworkFactor() {
    return theory.isEmpty()
        ? Double.NaN
        : result.parameters().gain() * Math.sqrt(result.predictedMeanSquaredSlope());
  }
}
