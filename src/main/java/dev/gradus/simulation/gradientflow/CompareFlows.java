package dev.gradus.simulation.gradientflow;

import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs the configurations of a comparison one after another, the one in the foreground first. */
public final class CompareFlows implements Simulation<FlowComparison, ComparedFlows> {

  private final GradientFlow flow;

  public CompareFlows(GradientFlow flow) {
    this.flow = flow;
  }

  @Override
  public String id() {
    return flow.id();
  }

  @Override
  public ComparedFlows run(FlowComparison parameters, RunContext<ComparedFlows> context) {
    List<GradientFlowResult> beside = new ArrayList<>();
    GradientFlowResult shown =
        flow.run(
            parameters.shown(),
            within(
                context,
                partial -> context.publish(new ComparedFlows(parameters, partial, List.of()))));
    for (GradientFlowParameters other : parameters.beside()) {
      context.publish(new ComparedFlows(parameters, shown, beside));
      beside.add(flow.run(other, within(context, partial -> {})));
    }
    return new ComparedFlows(parameters, shown, beside);
  }

  private static RunContext<GradientFlowResult> within(
      RunContext<ComparedFlows> whole, Consumer<GradientFlowResult> publish) {
    return new RunContext<>() {
      @Override
      public void checkCancelled() {
        whole.checkCancelled();
      }

      @Override
      public void publish(GradientFlowResult partial) {
        publish.accept(partial);
      }
    };
  }
}
