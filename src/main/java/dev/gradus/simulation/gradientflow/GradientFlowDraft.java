package dev.gradus.simulation.gradientflow;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BiasScheme;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.Normalization;
import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.ParameterProblem.Kind;
import dev.gradus.simulation.ParameterReader;
import java.util.List;

/** Parameters on their way from text, kept within limits. */
public final class GradientFlowDraft implements ParameterDraft<GradientFlowParameters> {

  private final GradientFlowLimits limits;
  private Activation activation;
  private Initialization initialization;
  private double gain;
  private BiasScheme bias;
  private int depth;
  private int width;
  private int batch;
  private Normalization normalization;
  private boolean residual;
  private double branchScale;
  private int seeds;
  private long seed;
  private final ParameterReader read = new ParameterReader();

  GradientFlowDraft(GradientFlowParameters from, GradientFlowLimits limits) {
    this.limits = limits;
    activation = from.activation();
    initialization = from.initialization();
    gain = from.gain();
    bias = from.bias();
    depth = from.depth();
    width = from.width();
    batch = from.batch();
    normalization = from.normalization();
    residual = from.residual();
    branchScale = from.branchScale();
    seeds = from.seeds();
    seed = from.seed();
  }

  @Override
  public boolean set(String name, String text) {
    String value = text.strip();
    switch (name) {
      case "activation" -> activation = read.option(name, value, Activation.class, activation);
      case "initialization" ->
          initialization = read.option(name, value, Initialization.class, initialization);
      case "bias" -> bias = read.option(name, value, BiasScheme.class, bias);
      case "normalization" ->
          normalization = read.option(name, value, Normalization.class, normalization);
      case "residual" -> residual = read.truth(name, value, residual);
      case "depth" ->
          depth = read.whole(name, value, depth, GradientFlowLimits.MIN_DEPTH, limits.maxDepth());
      case "width" -> width = read.whole(name, value, width, 1, limits.maxWidth());
      case "batch" -> batch = read.whole(name, value, batch, 1, limits.maxBatch());
      case "seeds" -> seeds = read.whole(name, value, seeds, 1, limits.maxSeeds());
      case "gain" -> gain = scale(name, value, gain);
      case "branch-scale" -> branchScale = scale(name, value, branchScale);
      case "seed" -> seed = read.seed(name, value, seed);
      default -> {
        return false;
      }
    }
    return true;
  }

  private double scale(String name, String value, double current) {
    return read.number(
        name, value, current, GradientFlowLimits.MIN_SCALE, GradientFlowLimits.MAX_SCALE);
  }

  @Override
  public List<ParameterProblem> problems() {
    return read.problems();
  }

  /**
   * The nearest valid parameters: where the work or the memory as a whole is too much, a smaller
   * batch and width, then fewer seeds.
   */
  @Override
  public GradientFlowParameters build() {
    int askedBatch = batch;
    int askedWidth = width;
    while (seedsThatFit() < 1) {
      batch = Math.max(1, batch / 2);
      width = Math.max(1, width * 3 / 4);
    }
    read.noteReduced("batch", askedBatch, batch, Kind.NOT_IN_RANGE);
    read.noteReduced("width", askedWidth, width, Kind.NOT_IN_RANGE);
    int askedSeeds = seeds;
    seeds = Math.min(seeds, seedsThatFit());
    read.noteReduced("seeds", askedSeeds, seeds, Kind.TOO_MUCH_WORK);
    return new GradientFlowParameters(
        activation,
        initialization,
        gain,
        bias,
        depth,
        width,
        batch,
        normalization,
        residual,
        branchScale,
        seeds,
        seed);
  }

  private int seedsThatFit() {
    return limits.seedsThatFit(depth, width, batch, initialization);
  }
}
