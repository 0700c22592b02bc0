package dev.gradus.content.manuscript;

import java.util.Set;

/** Names that {@code {{drag name}}} and {@code {{out name}}} may use. */
public final class FigureVocabulary {
  /** The simulation whose figure the numbers in the prose belong to. */
  public static final String SIMULATION = "gradient-flow";

  /** Parameters of the figure "gradient flow" that a reader can drag. */
  public static final Set<String> PARAMETERS = Set.of("depth", "width", "seeds");

  /** Results of the figure "gradient flow". */
  public static final Set<String> RESULTS =
      Set.of("ratio", "factor", "predicted", "weight-factor", "weight-ratio");

  /** The argument of the small figure of slopes. */
  public static final Set<String> SLOPES_PARAMETERS = Set.of("z");

  /** Results of the small figure of slopes. */
  public static final Set<String> SLOPES_RESULTS = Set.of("sigmoid-slope", "tanh-slope");

  private FigureVocabulary() {}
}
