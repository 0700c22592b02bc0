package dev.gradus.command;

import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.recurrent.Recurrent;
import dev.gradus.simulation.recurrent.RecurrentLimits;
import dev.gradus.simulation.recurrent.RecurrentParameters;
import dev.gradus.simulation.recurrent.RecurrentResult;
import dev.gradus.simulation.recurrent.RecurrentResult.Quantity;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code simulate recurrent}: norms of the state's Jacobian by time lag, and the factor per step,
 * of freshly initialized recurrent networks.
 */
@Command(
    name = "recurrent",
    description =
        "Recurrent networks: mean ln of the norm of ∂h_T/∂h_{T−k} by lag k, and the slope over lags 10…50.",
    mixinStandardHelpOptions = true)
final class SimulateRecurrent implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  private final Map<String, String> given = new LinkedHashMap<>();

  @Option(names = "--cell", description = "rnn, lstm, gru (rnn)")
  void cell(String value) {
    given.put("cell", value);
  }

  @Option(names = "--matrix", description = "of an rnn: gaussian, orthogonal (gaussian)")
  void matrix(String value) {
    given.put("matrix", value);
  }

  @Option(names = "--radius", description = "spectral radius of an rnn's matrix (1)")
  void radius(String value) {
    given.put("radius", value);
  }

  @Option(names = "--activation", description = "of an rnn: linear, tanh (tanh)")
  void activation(String value) {
    given.put("activation", value);
  }

  @Option(names = "--input-scale", description = "standard deviation of the inputs (1)")
  void inputScale(String value) {
    given.put("input-scale", value);
  }

  @Option(
      names = "--bias",
      description = "of an lstm's forget gate or a gru's update gate; an rnn has none (0)")
  void bias(String value) {
    given.put("bias", value);
  }

  @Option(names = "--width", description = "units (64)")
  void width(String value) {
    given.put("width", value);
  }

  @Option(names = "--lags", description = "steps back (50)")
  void lags(String value) {
    given.put("lags", value);
  }

  @Option(names = "--burn-in", description = "steps before those (50)")
  void burnIn(String value) {
    given.put("burn-in", value);
  }

  @Option(names = "--seeds", description = "replicates (30)")
  void seeds(String value) {
    given.put("seeds", value);
  }

  @Option(names = "--seed", description = "where the random numbers start (1)")
  void seed(String value) {
    given.put("seed", value);
  }

  @Override
  public Integer call() {
    RecurrentParameters parameters =
        GivenOptions.read(
            given, RecurrentParameters.DEFAULT.edit(RecurrentLimits.COMMAND), spec.commandLine());
    Recurrent simulation = new Recurrent(Kernels.best(), new RandomStreams());
    print(simulation.run(parameters, RunContext.unattended()), spec.commandLine().getOut());
    return 0;
  }

  private static void print(RecurrentResult result, PrintWriter out) {
    out.println("lag,mean_ln_jacobian,se,mean_ln_direct_path");
    List<Double> jacobian = result.meanLn(Quantity.JACOBIAN);
    List<Double> error = result.standardErrorLn(Quantity.JACOBIAN);
    List<Double> directPath = result.meanLn(Quantity.DIRECT_PATH);
    for (int lag = 0; lag < jacobian.size(); lag++) {
      out.println(
          String.join(
              ",",
              Integer.toString(lag),
              jacobian.get(lag).toString(),
              error.get(lag).toString(),
              directPath.isEmpty() ? "" : directPath.get(lag).toString()));
    }
    out.println(
        "# slope=%s se=%s predicted=%s factor=%s"
            .formatted(
                result.slope(Quantity.JACOBIAN),
                result.slopeStandardError(Quantity.JACOBIAN),
                result.predictedSlope(),
                result.factor(Quantity.JACOBIAN)));
  }
}
