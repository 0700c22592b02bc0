package dev.gradus.simulation.recurrent.ui;

import dev.gradus.simulation.recurrent.Recurrent;
import dev.gradus.simulation.recurrent.RecurrentParameters;
import dev.gradus.simulation.recurrent.RecurrentResult;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.uikit.Words;
import org.springframework.stereotype.Component;

/** The figure of recurrent networks. */
@Component
public record RecurrentFigure(Recurrent simulation)
    implements FigureKind<RecurrentParameters, RecurrentResult> {

  @Override
  public RecurrentParameters usual() {
    return RecurrentParameters.DEFAULT;
  }

  @Override
  public FigureFace<RecurrentParameters, RecurrentResult> face(Words words) {
    return new RecurrentFace(new RecurrentWords(words));
  }

  /**
   * The gated cells have three and four times the work, and the first seed is not there at once.
   */
  @Override
  public boolean isSlow(RecurrentParameters parameters) {
    return parameters.cell().isGated();
  }
}
