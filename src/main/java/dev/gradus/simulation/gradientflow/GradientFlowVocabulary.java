package dev.gradus.simulation.gradientflow;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.SimulationVocabulary;

/** Gradient flow as content speaks of it. */
public final class GradientFlowVocabulary implements SimulationVocabulary {
  @Override
  public String id() {
    return GradientFlow.ID;
  }

  @Override
  public ParameterDraft<?> draft() {
    return GradientFlowParameters.DEFAULT.edit();
  }
}
