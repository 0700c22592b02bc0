package dev.gradus.simulation.saturation.ui;

import dev.gradus.simulation.saturation.Saturation;
import dev.gradus.simulation.saturation.SaturationParameters;
import dev.gradus.simulation.saturation.SaturationResult;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.uikit.Words;
import org.springframework.stereotype.Component;

/** The figure of saturation. */
@Component
public record SaturationFigure(Saturation simulation)
    implements FigureKind<SaturationParameters, SaturationResult> {

  @Override
  public SaturationParameters usual() {
    return SaturationParameters.DEFAULT;
  }

  @Override
  public FigureFace<SaturationParameters, SaturationResult> face(Words words) {
    return new SaturationFace(new SaturationWords(words));
  }
}
