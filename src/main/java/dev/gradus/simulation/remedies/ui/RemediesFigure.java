package dev.gradus.simulation.remedies.ui;

import dev.gradus.simulation.gradientflow.ui.GradientFlowFigure;
import dev.gradus.simulation.remedies.Remedies;
import dev.gradus.simulation.remedies.RemediesParameters;
import dev.gradus.simulation.remedies.RemediesResult;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.uikit.Words;
import org.springframework.stereotype.Component;

/**
 * The figure of four remedies in all their combinations.
 *
 * @param gradientFlow where each network has a figure of its own
 */
@Component
public record RemediesFigure(Remedies simulation, GradientFlowFigure gradientFlow)
    implements FigureKind<RemediesParameters, RemediesResult> {

  @Override
  public RemediesParameters usual() {
    return RemediesParameters.DEFAULT;
  }

  @Override
  public FigureFace<RemediesParameters, RemediesResult> face(Words words) {
    return new RemediesFace(new RemediesWords(words), gradientFlow);
  }
}
