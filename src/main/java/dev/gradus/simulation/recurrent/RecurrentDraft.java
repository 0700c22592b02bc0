package dev.gradus.simulation.recurrent;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.CellKind;
import dev.gradus.numerics.RecurrentMatrix;
import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.ParameterProblem.Kind;
import dev.gradus.simulation.ParameterReader;
import java.util.List;

/** Parameters on their way from text, kept within limits. */
public final class RecurrentDraft implements ParameterDraft<RecurrentParameters> {

  private final RecurrentLimits limits;
  private final ParameterReader read = new ParameterReader();
  private CellKind cell;
  private RecurrentMatrix matrix;
  private double radius;
  private Activation activation;
  private double inputScale;
  private double bias;
  private int width;
  private int lags;
  private int burnIn;
  private int seeds;
  private long seed;

  RecurrentDraft(RecurrentParameters from, RecurrentLimits limits) {
    this.limits = limits;
    cell = from.cell();
    matrix = from.matrix();
    radius = from.radius();
    activation = from.activation();
    inputScale = from.inputScale();
    bias = from.bias();
    width = from.width();
    lags = from.lags();
    burnIn = from.burnIn();
    seeds = from.seeds();
    seed = from.seed();
  }

  @Override
  public boolean set(String name, String text) {
    String value = text.strip();
    switch (name) {
      case "cell" -> cell = read.option(name, value, CellKind.class, cell);
      case "matrix" -> matrix = read.option(name, value, RecurrentMatrix.class, matrix);
      case "radius" ->
          radius =
              read.number(
                  name, value, radius, RecurrentLimits.MIN_RADIUS, RecurrentLimits.MAX_RADIUS);
      case "activation" ->
          activation = read.option(name, value, RecurrentParameters.ACTIVATIONS, activation);
      case "input-scale" ->
          inputScale = read.number(name, value, inputScale, 0, RecurrentLimits.MAX_INPUT_SCALE);
      case "bias" ->
          bias =
              read.number(name, value, bias, -RecurrentLimits.MAX_BIAS, RecurrentLimits.MAX_BIAS);
      case "width" -> width = read.whole(name, value, width, 1, limits.maxWidth());
      case "lags" -> lags = read.whole(name, value, lags, 1, limits.maxLags());
      case "burn-in" -> burnIn = read.whole(name, value, burnIn, 0, limits.maxBurnIn());
      case "seeds" -> seeds = read.whole(name, value, seeds, 1, limits.maxSeeds());
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

  /**
   * The nearest valid parameters: where the work or the memory as a whole is too much, a smaller
   * width, then fewer seeds.
   */
  @Override
  public RecurrentParameters build() {
    int askedWidth = width;
    while (seedsThatFit() < 1) {
      width = Math.max(1, width * 3 / 4);
    }
    read.noteReduced("width", askedWidth, width, Kind.NOT_IN_RANGE);
    int askedSeeds = seeds;
    seeds = Math.min(seeds, seedsThatFit());
    read.noteReduced("seeds", askedSeeds, seeds, Kind.TOO_MUCH_WORK);
    return new RecurrentParameters(
        cell, matrix, radius, activation, inputScale, bias, width, lags, burnIn, seeds, seed);
  }

  private int seedsThatFit() {
    return limits.seedsThatFit(cell, matrix, width, lags, burnIn);
  }
}
