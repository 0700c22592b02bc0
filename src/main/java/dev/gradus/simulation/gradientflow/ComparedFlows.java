package dev.gradus.simulation.gradientflow;

import java.util.List;

/**
 * The results of a comparison.
 *
 * @param shown of the configuration in the foreground
 * @param beside of the others, in their order; fewer as long as it is not complete
 */
public record ComparedFlows(
    FlowComparison parameters, GradientFlowResult shown, List<GradientFlowResult> beside) {
  public ComparedFlows {
    beside = List.copyOf(beside);
  }

  public boolean isComplete() {
    return shown.isComplete() && beside.size() == parameters.beside().size();
  }
}
