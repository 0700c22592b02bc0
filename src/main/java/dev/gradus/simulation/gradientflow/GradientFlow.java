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
import java.util.function.Supplier;

/**
 * Real backward passes through freshly initialized networks, and the mean-field prediction beside
 * them.
 */
public final class GradientFlow implements Simulation<GradientFlowParameters, GradientFlowResult> {
  /** Its name in addresses, content and commands. */
  public static final String ID = "gradient-flow";

  /** After the first replicate, a partial result is shown whenever so much has been computed. */
  private static final double SECONDS_A_PARTIAL = 0.15;

  private final Supplier<Kernels> kernels;
  private final RandomStreams streams;

  public GradientFlow(Kernels kernels, RandomStreams streams) {
    this(() -> kernels, streams);
  }

  /**
   * A simulation whose kernels may change from run to run.
   *
   * @param kernels asked at the beginning of each run
   */
  public GradientFlow(Supplier<Kernels> kernels, RandomStreams streams) {
    this.kernels = kernels;
    this.streams = streams;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public GradientFlowResult run(
      GradientFlowParameters parameters, RunContext<GradientFlowResult> context) {
    List<Double> predicted =
        Arrays.stream(MeanField.lnPreactivationGradient(parameters.network())).boxed().toList();
    Network network = new Network(parameters.network(), kernels.get());
    int replicatesAPartial = replicatesAPartial(parameters);
    List<BackpropTrace> profiles = new ArrayList<>();
    for (int replicate = 0; replicate < parameters.seeds(); replicate++) {
      network.draw(streams, parameters.seed(), replicate, context::checkCancelled);
      profiles.add(network.backpropagate(context::checkCancelled));
      if (replicate % replicatesAPartial == 0 && replicate + 1 < parameters.seeds()) {
        context.publish(new GradientFlowResult(parameters, profiles, predicted));
      }
    }
    return new GradientFlowResult(parameters, profiles, predicted);
  }

  private static int replicatesAPartial(GradientFlowParameters parameters) {
    double seconds = parameters.secondsASeed();
    return (int) Math.clamp(SECONDS_A_PARTIAL / seconds, 1, parameters.seeds());
  }
}
