package dev.gradus.assessment;

import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.Preset;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowDraft;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import java.util.Map;
import java.util.Optional;

/** Turns what content says of a state of the figure into parameters of the simulation. */
public final class FigureStates {

  private final ContentLibrary library;

  public FigureStates(ContentLibrary library) {
    this.library = library;
  }

  /**
   * The parameters of a state.
   *
   * @throws IllegalArgumentException if there is no such preset, or a parameter is not accepted as
   *     it stands
   */
  public GradientFlowParameters parameters(SimulationState state) {
    Optional<Preset> preset = preset(state.preset());
    if (preset.isEmpty()) {
      throw new IllegalArgumentException("there is no preset " + state.preset());
    }
    GradientFlowDraft draft = GradientFlowParameters.DEFAULT.edit();
    set(draft, preset.get().parameters());
    set(draft, state.parameters());
    GradientFlowParameters parameters = draft.build();
    if (!draft.problems().isEmpty()) {
      throw new IllegalArgumentException(
          "the value of %s is not accepted".formatted(draft.problems().getFirst().parameter()));
    }
    return parameters;
  }

  private Optional<Preset> preset(String id) {
    return library.preset(id).filter(preset -> preset.simulation().equals(GradientFlow.ID));
  }

  private static void set(GradientFlowDraft draft, Map<String, String> parameters) {
    parameters.forEach((name, value) -> {
      if (!draft.set(name, value)) {
        throw new IllegalArgumentException("there is no parameter " + name);
      }
    });
  }
}
