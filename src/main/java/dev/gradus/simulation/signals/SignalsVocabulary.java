package dev.gradus.simulation.signals;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.SimulationVocabulary;

/** The signals of each layer as content speaks of them. */
public final class SignalsVocabulary implements SimulationVocabulary {
  @Override
  public String id() {
    return Signals.ID;
  }

  @Override
  public ParameterDraft<?> draft() {
    return SignalsParameters.DEFAULT.edit();
  }
}
