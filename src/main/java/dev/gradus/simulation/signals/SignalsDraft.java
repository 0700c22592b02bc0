package dev.gradus.simulation.signals;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Initialization;
import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.ParameterReader;
import java.util.List;

/** Parameters on their way from text, kept within limits. */
public final class SignalsDraft implements ParameterDraft<SignalsParameters> {

  private final ParameterReader read = new ParameterReader();
  private Activation activation;
  private Initialization initialization;
  private Remedy remedy;
  private int depth;
  private int width;
  private long seed;

  SignalsDraft(SignalsParameters from) {
    activation = from.activation();
    initialization = from.initialization();
    remedy = from.remedy();
    depth = from.depth();
    width = from.width();
    seed = from.seed();
  }

  @Override
  public boolean set(String name, String text) {
    String value = text.strip();
    switch (name) {
      case "activation" ->
          activation = read.option(name, value, SignalsParameters.ACTIVATIONS, activation);
      case "initialization" ->
          initialization =
              read.option(name, value, SignalsParameters.INITIALIZATIONS, initialization);
      case "remedy" -> remedy = read.option(name, value, Remedy.class, remedy);
      case "depth" ->
          depth = read.whole(name, value, depth, SignalsLimits.MIN_DEPTH, SignalsLimits.MAX_DEPTH);
      case "width" ->
          width = read.whole(name, value, width, SignalsLimits.MIN_WIDTH, SignalsLimits.MAX_WIDTH);
      case "seed" -> seed = read.seed(name, value, seed);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public List<ParameterProblem> problems() {
    return read.problems();
  }

  @Override
  public SignalsParameters build() {
    return new SignalsParameters(activation, initialization, remedy, depth, width, seed);
  }
}
