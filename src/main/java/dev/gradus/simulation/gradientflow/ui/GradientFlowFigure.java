package dev.gradus.simulation.gradientflow.ui;

import dev.gradus.simulation.Simulation;
import dev.gradus.simulation.gradientflow.CompareFlows;
import dev.gradus.simulation.gradientflow.ComparedFlows;
import dev.gradus.simulation.gradientflow.FlowComparison;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.uikit.Words;
import org.springframework.stereotype.Component;

/** The figure of gradient flow. */
@Component
public final class GradientFlowFigure implements FigureKind<FlowComparison, ComparedFlows> {

  /** Where the first seed is there sooner, saying "computing" would only delay it. */
  private static final double SECONDS_UNNOTICED = 0.05;

  private final CompareFlows flows;

  public GradientFlowFigure(GradientFlow flow) {
    flows = new CompareFlows(flow);
  }

  @Override
  public Simulation<FlowComparison, ComparedFlows> simulation() {
    return flows;
  }

  /** A preset comes to the foreground; what is kept beside stays. */
  @Override
  public FlowComparison withPreset(FlowComparison present, FlowComparison preset) {
    return present.with(preset.shown());
  }

  @Override
  public boolean shows(FlowComparison present, FlowComparison preset) {
    return present.shown().equals(preset.shown());
  }

  @Override
  public FlowComparison usual() {
    return FlowComparison.of(GradientFlowParameters.DEFAULT);
  }

  @Override
  public FigureFace<FlowComparison, ComparedFlows> face(Words words) {
    return new FlowFace(new FlowWords(words));
  }

  @Override
  public boolean isSlow(FlowComparison parameters) {
    return parameters.shown().secondsASeed() > SECONDS_UNNOTICED;
  }
}
