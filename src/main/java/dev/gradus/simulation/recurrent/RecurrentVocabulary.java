package dev.gradus.simulation.recurrent;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.SimulationVocabulary;

/** The recurrent networks as content speaks of them. */
public final class RecurrentVocabulary implements SimulationVocabulary {
  @Override
  public String id() {
    return Recurrent.ID;
  }

  @Override
  public ParameterDraft<?> draft() {
    return RecurrentParameters.DEFAULT.edit();
  }
}
