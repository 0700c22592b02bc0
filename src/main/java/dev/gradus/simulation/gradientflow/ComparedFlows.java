package dev.gradus.simulation.gradientflow;

import dev.gradus.simulation.SimulationResult;
import java.util.List;

/**
 * The results of a comparison.
 *
 * @param shown of the configuration in the foreground
 * @param beside of the others, in their order; fewer as long as it is not complete
 */
public record ComparedFlows(
    FlowComparison parameters, GradientFlowResult shown, List<GradientFlowResult> beside)
    implements SimulationResult<FlowComparison> {
  public ComparedFlows {
    beside = List.copyOf(beside);
  }

  @Override
  public boolean isComplete() {
    return shown.isComplete() && beside.size() == parameters.beside().size();
  }
}
