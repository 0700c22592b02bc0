package dev.gradus.simulation.remedies;

import dev.gradus.numerics.Normalization;
import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.ParameterProblem.Kind;
import dev.gradus.simulation.ParameterReader;
import java.util.List;

/** Parameters on their way from text, kept within limits. */
public final class RemediesDraft implements ParameterDraft<RemediesParameters> {

  private static final List<Normalization> NORMALIZATIONS =
      List.of(Normalization.BATCH, Normalization.LAYER);

  private final ParameterReader read = new ParameterReader();
  private int depth;
  private int width;
  private Normalization normalization;
  private long seed;

  RemediesDraft(RemediesParameters from) {
    depth = from.depth();
    width = from.width();
    normalization = from.normalization();
    seed = from.seed();
  }

  @Override
  public boolean set(String name, String text) {
    String value = text.strip();
    switch (name) {
      case "depth" ->
          depth =
              read.whole(name, value, depth, RemediesLimits.MIN_DEPTH, RemediesLimits.MAX_DEPTH);
      case "width" ->
          width =
              read.whole(name, value, width, RemediesLimits.MIN_WIDTH, RemediesLimits.MAX_WIDTH);
      case "normalization" ->
          normalization = read.option(name, value, NORMALIZATIONS, normalization);
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

  /** The nearest valid parameters: where the work as a whole is too much, a smaller width. */
  @Override
  public RemediesParameters build() {
    int askedWidth = width;
    while (!fits()) {
      width = Math.max(RemediesLimits.MIN_WIDTH, width * 3 / 4);
    }
    read.noteReduced("width", askedWidth, width, Kind.NOT_IN_RANGE);
    return new RemediesParameters(depth, width, normalization, seed);
  }

  private boolean fits() {
    return width == RemediesLimits.MIN_WIDTH
        || RemediesLimits.fit(
            RemediesParameters.network(Combination.NOTHING, depth, width, normalization, seed)
                .secondsASeed());
  }
}
