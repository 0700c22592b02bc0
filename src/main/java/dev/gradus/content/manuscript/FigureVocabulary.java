package dev.gradus.content.manuscript;

import java.util.Map;
import java.util.Set;

/**
 * Names that {@code {{drag name}}} and {@code {{out name}}} may use: those of the gradient flow as
 * they are, those of another figure behind its id and a point, such as {@code recurrent.bias}.
 */
public final class FigureVocabulary {
  /** The simulation whose numbers need no id before their names. */
  public static final String SIMULATION = "gradient-flow";

  /** By simulation, the parameters that a reader can drag. */
  public static final Map<String, Set<String>> PARAMETERS =
      Map.of(
          SIMULATION,
          Set.of("depth", "width", "seeds"),
          "recurrent",
          Set.of("bias", "radius"),
          "saturation",
          Set.of("z", "weight"));

  /** By simulation, its results. */
  public static final Map<String, Set<String>> RESULTS =
      Map.of(
          SIMULATION,
          Set.of("ratio", "factor", "predicted", "weight-factor", "weight-ratio"),
          "recurrent",
          Set.of("ratio", "factor", "direct-factor", "direct-ratio"),
          "saturation",
          Set.of("remaining", "unit"));

  /** The argument of the small figure of slopes. */
  public static final Set<String> SLOPES_PARAMETERS = Set.of("z");

  /** Results of the small figure of slopes. */
  public static final Set<String> SLOPES_RESULTS = Set.of("sigmoid-slope", "tanh-slope");

  private FigureVocabulary() {}

  /** The simulation that a number in the prose belongs to. */
  public static String simulation(String name) {
    int point = name.indexOf('.');
    return point < 0 ? SIMULATION : name.substring(0, point);
  }

  /** What the number is called within its simulation. */
  public static String within(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  /** What a number of a simulation is called in the prose. */
  public static String name(String simulation, String within) {
    return simulation.equals(SIMULATION) ? within : simulation + "." + within;
  }
}
