package dev.gradus.simulation.worked;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.SimulationVocabulary;

/** The worked example as content speaks of it. */
public final class WorkedVocabulary implements SimulationVocabulary {
  @Override
  public String id() {
    return Worked.ID;
  }

  @Override
  public ParameterDraft<?> draft() {
    return WorkedParameters.DEFAULT.edit();
  }
}
