package dev.gradus.simulation.gradientflow;

import dev.gradus.simulation.Address;
import dev.gradus.simulation.SimulationParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Up to four configurations on one axis.
 *
 * @param shown the one that the controls change
 * @param beside those that are kept for comparison, of the same depth
 */
public record FlowComparison(GradientFlowParameters shown, List<GradientFlowParameters> beside)
    implements SimulationParameters<FlowComparison>, SimulationParameters.Seeded {

  /** How many are kept beside at most. */
  public static final int MOST_BESIDE = 3;

  public FlowComparison {
    beside = List.copyOf(beside);
    int depth = shown.depth();
    if (beside.size() > MOST_BESIDE || beside.stream().anyMatch(it -> it.depth() != depth)) {
      throw new IllegalArgumentException(
          "beside stand at most %d configurations of %d layers".formatted(MOST_BESIDE, depth));
    }
  }

  /** One configuration alone. */
  public static FlowComparison of(GradientFlowParameters shown) {
    return new FlowComparison(shown, List.of());
  }

  /** The same comparison with another configuration in the foreground. */
  public FlowComparison with(GradientFlowParameters other) {
    FlowComparisonDraft draft = edit();
    GradientFlowAddress.all(other).forEach(draft::set);
    return draft.build();
  }

  @Override
  public long seed() {
    return shown.seed();
  }

  @Override
  public FlowComparisonDraft edit() {
    return new FlowComparisonDraft(this);
  }

  /** Reads a query; names that are not ours are ignored, of repeated ones the last counts. */
  public static Address.Parsed<FlowComparison> read(Map<String, List<String>> query) {
    return Address.read(of(GradientFlowParameters.DEFAULT).edit(), query);
  }

  @Override
  public SequencedMap<String, String> address() {
    SequencedMap<String, String> query = GradientFlowAddress.write(shown);
    if (!beside.isEmpty()) {
      query.put(
          FlowComparisonDraft.BESIDE,
          beside.stream().map(FlowComparison::written).collect(Collectors.joining(";")));
    }
    return query;
  }

  private static String written(GradientFlowParameters parameters) {
    List<String> parts = new ArrayList<>();
    GradientFlowAddress.write(parameters)
        .forEach((name, value) -> {
          if (!name.equals("depth")) {
            parts.add(name + ":" + value);
          }
        });
    return String.join(",", parts);
  }
}
