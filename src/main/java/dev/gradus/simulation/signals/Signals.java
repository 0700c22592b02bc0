package dev.gradus.simulation.signals;

import dev.gradus.numerics.BackpropTrace;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.Network;
import dev.gradus.numerics.NetworkOptions;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.Simulation;
import java.util.function.Supplier;

/**
 * The distributions of activations and gradients in each layer of a freshly initialized network
 * before and after a remedy, as in Glorot and Bengio (2010).
 */
public final class Signals implements Simulation<SignalsParameters, SignalsResult> {

  /** Its name in addresses, content and commands. */
  public static final String ID = "signals";

  private final Supplier<Kernels> kernels;
  private final RandomStreams streams;

  /**
   * A simulation whose kernels may change from run to run.
   *
   * @param kernels asked at the beginning of each run
   */
  public Signals(Supplier<Kernels> kernels, RandomStreams streams) {
    this.kernels = kernels;
    this.streams = streams;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public SignalsResult run(SignalsParameters parameters, RunContext<SignalsResult> context) {
    Samples before = new Samples(parameters.before());
    Samples after = new Samples(parameters.after());
    BackpropTrace traceBefore = pass(parameters.before(), parameters.seed(), before, context);
    BackpropTrace traceAfter = pass(parameters.after(), parameters.seed(), after, context);
    Axes axes = Axes.of(before, after);
    context.checkCancelled();
    return new SignalsResult(
        parameters, before.binned(traceBefore, axes), after.binned(traceAfter, axes));
  }

  private BackpropTrace pass(
      NetworkOptions options, long seed, Samples samples, RunContext<SignalsResult> context) {
    Network network = new Network(options, kernels.get());
    network.draw(streams, seed, 0, context::checkCancelled);
    return network.backpropagate(context::checkCancelled, samples::add);
  }
}
