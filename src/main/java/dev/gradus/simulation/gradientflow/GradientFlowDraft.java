package dev.gradus.simulation.gradientflow;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BiasScheme;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.Named;
import dev.gradus.numerics.Normalization;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.ParameterProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Parameters on their way from text: takes what is valid, keeps the nearest valid value else, and
 * notes each problem.
 */
public final class GradientFlowDraft {

  private static final int SHOWN_LENGTH = 40;

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
  private final List<ParameterProblem> problems = new ArrayList<>();

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

  /**
   * Sets one parameter from text.
   *
   * @return whether there is a parameter of that name
   */
  public boolean set(String name, String text) {
    String value = text.strip();
    switch (name) {
      case "activation" -> option(name, value, Activation.class, activation, it -> activation = it);
      case "initialization" ->
          option(name, value, Initialization.class, initialization, it -> initialization = it);
      case "bias" -> option(name, value, BiasScheme.class, bias, it -> bias = it);
      case "normalization" ->
          option(name, value, Normalization.class, normalization, it -> normalization = it);
      case "residual" -> residual(value);
      case "depth" ->
          depth =
              (int)
                  number(name, value, depth, GradientFlowLimits.MIN_DEPTH, limits.maxDepth(), true);
      case "width" -> width = (int) number(name, value, width, 1, limits.maxWidth(), true);
      case "batch" -> batch = (int) number(name, value, batch, 1, limits.maxBatch(), true);
      case "seeds" -> seeds = (int) number(name, value, seeds, 1, limits.maxSeeds(), true);
      case "gain" -> gain = scale(name, value, gain);
      case "branch-scale" -> branchScale = scale(name, value, branchScale);
      case "seed" -> seed(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private <E extends Enum<E> & Named> void option(
      String name, String value, Class<E> kind, E current, Consumer<E> setter) {
    Named.find(kind, value)
        .ifPresentOrElse(
            setter, () -> note(name, value, Named.ids(kind), current.id(), Kind.NOT_AN_OPTION));
  }

  private void residual(String value) {
    switch (value) {
      case "true" -> residual = true;
      case "false" -> residual = false;
      default ->
          note(
              "residual",
              value,
              List.of("true", "false"),
              Boolean.toString(residual),
              Kind.NOT_AN_OPTION);
    }
  }

  private double scale(String name, String value, double current) {
    return number(
        name, value, current, GradientFlowLimits.MIN_SCALE, GradientFlowLimits.MAX_SCALE, false);
  }

  private void seed(String value) {
    try {
      seed = Long.parseLong(value);
    } catch (NumberFormatException e) {
      note(
          "seed",
          value,
          List.of(Long.toString(Long.MIN_VALUE), Long.toString(Long.MAX_VALUE)),
          Long.toString(seed),
          Kind.NOT_IN_RANGE);
    }
  }

  private double number(
      String name, String value, double current, double least, double greatest, boolean whole) {
    double parsed;
    try {
      parsed = value.length() > SHOWN_LENGTH ? Double.NaN : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      parsed = Double.NaN;
    }
    double nearest = Double.isNaN(parsed) ? current : Math.clamp(parsed, least, greatest);
    double used = whole ? Math.rint(nearest) : nearest;
    if (used != parsed) {
      note(name, value, List.of(plain(least), plain(greatest)), plain(used), Kind.NOT_IN_RANGE);
    }
    return used;
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private void note(String name, String given, List<String> allowed, String used, Kind kind) {
    String shown = given.length() > SHOWN_LENGTH ? given.substring(0, SHOWN_LENGTH) + "…" : given;
    problems.add(new ParameterProblem(name, shown, allowed, used, kind));
  }

  /** What could not be taken as given so far; {@link #build} may add one on the work as a whole. */
  public List<ParameterProblem> problems() {
    return List.copyOf(problems);
  }

  /**
   * The nearest valid parameters: where the work or the memory as a whole is too much, a smaller
   * batch and width, then fewer seeds.
   */
  public GradientFlowParameters build() {
    int askedBatch = batch;
    int askedWidth = width;
    while (seedsThatFit() < 1) {
      batch = Math.max(1, batch / 2);
      width = Math.max(1, width * 3 / 4);
    }
    noteReduced("batch", askedBatch, batch, Kind.NOT_IN_RANGE);
    noteReduced("width", askedWidth, width, Kind.NOT_IN_RANGE);
    int askedSeeds = seeds;
    seeds = Math.min(seeds, seedsThatFit());
    noteReduced("seeds", askedSeeds, seeds, Kind.TOO_MUCH_WORK);
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

  private void noteReduced(String name, int asked, int used, Kind kind) {
    if (used < asked) {
      String greatest = Integer.toString(used);
      note(name, Integer.toString(asked), List.of("1", greatest), greatest, kind);
    }
  }
}
