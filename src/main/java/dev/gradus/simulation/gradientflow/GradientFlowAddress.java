package dev.gradus.simulation.gradientflow;

import dev.gradus.simulation.ParameterProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Parameters in an address: {@code ?activation=relu&depth=50}, only those that differ from the
 * default.
 */
public final class GradientFlowAddress {

  /**
   * @param parameters the nearest valid state
   * @param problems what the address said that could not be taken as it was
   * @param named whether the address names any parameter at all
   */
  public record Parsed(
      GradientFlowParameters parameters, List<ParameterProblem> problems, boolean named) {}

  private GradientFlowAddress() {}

  /** Reads a query; names that are not ours are ignored, of repeated ones the last counts. */
  public static Parsed read(Map<String, List<String>> query) {
    GradientFlowDraft draft = GradientFlowParameters.DEFAULT.edit();
    boolean named = false;
    for (Map.Entry<String, List<String>> entry : query.entrySet()) {
      named |= !entry.getValue().isEmpty() && draft.set(entry.getKey(), entry.getValue().getLast());
    }
    GradientFlowParameters parameters = draft.build();
    return new Parsed(parameters, draft.problems(), named);
  }

  /**
   * The query of the parameters, in a fixed order; the activation is always named, so that no state
   * has an empty query.
   */
  public static SequencedMap<String, String> write(GradientFlowParameters parameters) {
    SequencedMap<String, String> all = all(parameters);
    SequencedMap<String, String> usual = all(GradientFlowParameters.DEFAULT);
    SequencedMap<String, String> query = new LinkedHashMap<>();
    all.forEach((name, value) -> {
      if (name.equals("activation") || !value.equals(usual.get(name))) {
        query.put(name, value);
      }
    });
    return query;
  }

  private static SequencedMap<String, String> all(GradientFlowParameters it) {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    all.put("activation", it.activation().id());
    all.put("initialization", it.initialization().id());
    all.put("gain", Double.toString(it.gain()));
    all.put("bias", it.bias().id());
    all.put("depth", Integer.toString(it.depth()));
    all.put("width", Integer.toString(it.width()));
    all.put("batch", Integer.toString(it.batch()));
    all.put("normalization", it.normalization().id());
    all.put("residual", Boolean.toString(it.residual()));
    all.put("branch-scale", Double.toString(it.branchScale()));
    all.put("seeds", Integer.toString(it.seeds()));
    all.put("seed", Long.toString(it.seed()));
    return all;
  }
}
