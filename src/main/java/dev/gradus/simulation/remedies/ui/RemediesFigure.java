package dev.gradus.simulation.remedies.ui;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.Simulation;
import dev.gradus.simulation.gradientflow.ui.GradientFlowFigure;
import dev.gradus.simulation.remedies.Remedies;
import dev.gradus.simulation.remedies.RemediesAddress;
import dev.gradus.simulation.remedies.RemediesParameters;
import dev.gradus.simulation.remedies.RemediesResult;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.uikit.Words;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/**
 * The figure of four remedies in all their combinations.
 *
 * @param gradientFlow where each network has a figure of its own
 */
@Component
public record RemediesFigure(Remedies remedies, GradientFlowFigure gradientFlow)
    implements FigureKind<RemediesParameters, RemediesResult> {

  @Override
  public Simulation<RemediesParameters, RemediesResult> simulation() {
    return remedies;
  }

  @Override
  public RemediesParameters usual() {
    return RemediesParameters.DEFAULT;
  }

  @Override
  public ParameterDraft<RemediesParameters> edit(RemediesParameters parameters) {
    return parameters.edit();
  }

  @Override
  public SequencedMap<String, String> address(RemediesParameters parameters) {
    return RemediesAddress.write(parameters);
  }

  @Override
  public RemediesParameters parametersOf(RemediesResult result) {
    return result.parameters();
  }

  @Override
  public FigureFace<RemediesParameters, RemediesResult> face(Words words) {
    return new RemediesFace(new RemediesWords(words), gradientFlow);
  }

  @Override
  public OptionalLong seed(RemediesParameters parameters) {
    return OptionalLong.of(parameters.seed());
  }
}
