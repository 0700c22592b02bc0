package dev.gradus.simulation.signals.ui;

import dev.gradus.simulation.signals.Signals;
import dev.gradus.simulation.signals.SignalsParameters;
import dev.gradus.simulation.signals.SignalsResult;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.uikit.Words;
import org.springframework.stereotype.Component;

/** The figure of activations and gradients in each layer, before and after a remedy. */
@Component
public record SignalsFigure(Signals simulation)
    implements FigureKind<SignalsParameters, SignalsResult> {

  @Override
  public SignalsParameters usual() {
    return SignalsParameters.DEFAULT;
  }

  @Override
  public FigureFace<SignalsParameters, SignalsResult> face(Words words) {
    return new SignalsFace(new SignalsWords(words));
  }
}
