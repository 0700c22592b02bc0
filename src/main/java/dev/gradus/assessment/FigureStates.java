package dev.gradus.assessment;

import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.Preset;
import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.SimulationParameters;
import dev.gradus.simulation.SimulationVocabulary;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import java.util.Map;

/** Turns what content says of a state of a figure into parameters of its simulation. */
public final class FigureStates {

  /**
   * A figure and what it shows.
   *
   * @param simulation id of the {@link dev.gradus.simulation.Simulation}
   */
  public record Shown(String simulation, SimulationParameters<?> parameters) {}

  private final ContentLibrary library;

  public FigureStates(ContentLibrary library) {
    this.library = library;
  }

  /**
   * The network of a chart.
   *
   * @throws IllegalArgumentException if the state is not one of the figure "gradient flow", or a
   *     parameter is not accepted as it stands
   */
  public GradientFlowParameters network(SimulationState state) {
    if (shown(state).parameters() instanceof GradientFlowParameters network) {
      return network;
    }
    throw new IllegalArgumentException(
        "%s is not a preset of %s".formatted(state.preset(), GradientFlow.ID));
  }

  /**
   * The figure that has the state, and the parameters of the state.
   *
   * @throws IllegalArgumentException if there is no such preset, or a parameter is not accepted as
   *     it stands
   */
  public Shown shown(SimulationState state) {
    Preset preset = library.preset(state.preset()).orElse(null);
    SimulationVocabulary vocabulary =
        preset == null ? null : SimulationVocabulary.all().get(preset.simulation());
    if (preset == null || vocabulary == null) {
      throw new IllegalArgumentException("there is no preset " + state.preset());
    }
    ParameterDraft<?> draft = vocabulary.draft();
    set(draft, preset.parameters());
    set(draft, state.parameters());
    SimulationParameters<?> parameters = (SimulationParameters<?>) draft.build();
    if (!draft.problems().isEmpty()) {
      throw new IllegalArgumentException(
          "the value of %s is not accepted".formatted(draft.problems().getFirst().parameter()));
    }
    return new Shown(vocabulary.id(), parameters);
  }

  private static void set(ParameterDraft<?> draft, Map<String, String> parameters) {
    parameters.forEach((name, value) -> {
      if (!draft.set(name, value)) {
        throw new IllegalArgumentException("there is no parameter " + name);
      }
    });
  }
}
