package dev.gradus.simulation.remedies;

import dev.gradus.numerics.BackpropTrace;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.Simulation;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult;
import java.util.ArrayList;
import java.util.List;

/**
 * One backward pass through each of the sixteen networks that four remedies make. Each is the
 * gradient flow of {@link RemediesParameters#network} with one seed.
 */
public final class Remedies implements Simulation<RemediesParameters, RemediesResult> {

  /** Its name in addresses, content and commands. */
  public static final String ID = "remedies";

  private final GradientFlow gradientFlow;

  public Remedies(GradientFlow gradientFlow) {
    this.gradientFlow = gradientFlow;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public RemediesResult run(RemediesParameters parameters, RunContext<RemediesResult> context) {
    List<BackpropTrace> traces = new ArrayList<>();
    for (Combination combination : Combination.ALL) {
      if (!traces.isEmpty()) {
        context.publish(new RemediesResult(parameters, traces));
      }
      traces.add(trace(parameters.network(combination), context));
    }
    return new RemediesResult(parameters, traces);
  }

  private BackpropTrace trace(GradientFlowParameters network, RunContext<RemediesResult> context) {
    return gradientFlow.run(network, new Cancellation(context)).seeds().getFirst();
  }

  /** Hands the wish to stop on; the parts of one network are not shown. */
  private record Cancellation(RunContext<RemediesResult> whole)
      implements RunContext<GradientFlowResult> {

    @Override
    public void checkCancelled() {
      whole.checkCancelled();
    }

    @Override
    public void publish(GradientFlowResult partial) {}
  }
}
