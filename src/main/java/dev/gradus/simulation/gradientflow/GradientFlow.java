package dev.gradus.simulation.gradientflow;

import dev.gradus.numerics.BackpropTrace;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.MeanField;
import dev.gradus.numerics.Network;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.Simulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Real backward passes through freshly initialized networks, and the mean-field prediction beside
 * them.
 */
public final class GradientFlow implements Simulation<GradientFlowParameters, GradientFlowResult> {

  /** How many replicates go by between two partial results, after the first. */
  private static final int REPLICATES_A_PARTIAL = 6;

  private final Kernels kernels;
  private final RandomStreams streams;

  public GradientFlow(Kernels kernels, RandomStreams streams) {
    this.kernels = kernels;
    this.streams = streams;
  }

  @Override
  public String id() {
    return "gradient-flow";
  }

  @Override
  public GradientFlowResult run(
      GradientFlowParameters parameters, RunContext<GradientFlowResult> context) {
    List<Double> predicted =
        Arrays.stream(MeanField.lnPreactivationGradient(parameters.network())).boxed().toList();
    Network network = new Network(parameters.network(), kernels);
    List<BackpropTrace> profiles = new ArrayList<>();
    for (int replicate = 0; replicate < parameters.seeds(); replicate++) {
      network.draw(streams, parameters.seed(), replicate, context::checkCancelled);
      profiles.add(network.backpropagate(context::checkCancelled));
      if (replicate % REPLICATES_A_PARTIAL == 0 && replicate + 1 < parameters.seeds()) {
        context.publish(new GradientFlowResult(parameters, profiles, predicted));
      }
    }
    return new GradientFlowResult(parameters, profiles, predicted);
  }
}
