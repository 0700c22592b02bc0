package dev.gradus.simulation.saturation;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.SimulationVocabulary;

/** Saturation as content speaks of it. */
public final class SaturationVocabulary implements SimulationVocabulary {
  @Override
  public String id() {
    return Saturation.ID;
  }

  @Override
  public ParameterDraft<?> draft() {
    return SaturationParameters.DEFAULT.edit();
  }
}
