package dev.gradus.simulation.gradientflow.ui;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.Simulation;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowAddress;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.uikit.Words;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** The figure of gradient flow. */
@Component
public record GradientFlowFigure(GradientFlow flow)
    implements FigureKind<GradientFlowParameters, GradientFlowResult> {

  /** Where the first seed is there sooner, saying "computing" would only delay it. */
  private static final double SECONDS_UNNOTICED = 0.05;

  @Override
  public Simulation<GradientFlowParameters, GradientFlowResult> simulation() {
    return flow;
  }

  @Override
  public GradientFlowParameters usual() {
    return GradientFlowParameters.DEFAULT;
  }

  @Override
  public ParameterDraft<GradientFlowParameters> edit(GradientFlowParameters parameters) {
    return parameters.edit();
  }

  @Override
  public SequencedMap<String, String> address(GradientFlowParameters parameters) {
    return GradientFlowAddress.write(parameters);
  }

  @Override
  public GradientFlowParameters parametersOf(GradientFlowResult result) {
    return result.parameters();
  }

  @Override
  public FigureFace<GradientFlowParameters, GradientFlowResult> face(Words words) {
    return new FlowFace(new FlowWords(words));
  }

  @Override
  public OptionalLong seed(GradientFlowParameters parameters) {
    return OptionalLong.of(parameters.seed());
  }

  @Override
  public boolean isSlow(GradientFlowParameters parameters) {
    return parameters.secondsASeed() > SECONDS_UNNOTICED;
  }
}
