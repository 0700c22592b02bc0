package dev.gradus.simulation.recurrent;

import dev.gradus.numerics.CellKind;
import dev.gradus.numerics.JacobianTrace;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.numerics.RecurrentMeanField;
import dev.gradus.numerics.RecurrentNetwork;
import dev.gradus.numerics.StateJacobian;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The Jacobians of the state over time lags in freshly initialized recurrent networks, and for a
 * plain RNN the mean-field prediction beside them.
 */
public final class Recurrent implements Simulation<RecurrentParameters, RecurrentResult> {
  /** Its name in addresses, content and commands. */
  public static final String ID = "recurrent";

  /** How many replicates go by between two partial results, after the first. */
  private static final int REPLICATES_A_PARTIAL = 6;

  private final Supplier<Kernels> kernels;
  private final RandomStreams streams;

  public Recurrent(Kernels kernels, RandomStreams streams) {
    this(() -> kernels, streams);
  }

  /**
   * A simulation whose kernels may change from run to run.
   *
   * @param kernels asked at the beginning of each run
   */
  public Recurrent(Supplier<Kernels> kernels, RandomStreams streams) {
    this.kernels = kernels;
    this.streams = streams;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public RecurrentResult run(RecurrentParameters parameters, RunContext<RecurrentResult> context) {
    double predicted = predictedSlope(parameters);
    RecurrentNetwork network = new RecurrentNetwork(parameters.network(), kernels.get());
    RecurrentDraw draw = new RecurrentDraw(parameters, streams, network);
    StateJacobian jacobian = new StateJacobian(network);
    List<JacobianTrace> traces = new ArrayList<>();
    for (int replicate = 0; replicate < parameters.seeds(); replicate++) {
      context.checkCancelled();
      draw.draw(replicate, context::checkCancelled);
      network.forward(context::checkCancelled);
      traces.add(jacobian.trace(parameters.lags(), context::checkCancelled));
      if (replicate % REPLICATES_A_PARTIAL == 0 && replicate + 1 < parameters.seeds()) {
        context.publish(new RecurrentResult(parameters, traces, predicted));
      }
    }
    return new RecurrentResult(parameters, traces, predicted);
  }

  static double predictedSlope(RecurrentParameters parameters) {
    return parameters.cell() == CellKind.RNN
        ? RecurrentMeanField.lnFactor(
            parameters.activation(), parameters.radius(), parameters.inputScale())
        : Double.NaN;
  }
}
