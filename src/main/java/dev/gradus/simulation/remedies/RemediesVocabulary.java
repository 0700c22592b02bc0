package dev.gradus.simulation.remedies;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.SimulationVocabulary;

/** The ladder of remedies as content speaks of it. */
public final class RemediesVocabulary implements SimulationVocabulary {
  @Override
  public String id() {
    return Remedies.ID;
  }

  @Override
  public ParameterDraft<?> draft() {
    return RemediesParameters.DEFAULT.edit();
  }
}
