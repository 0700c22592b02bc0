package dev.gradus.command;

import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowLimits;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code simulate gradient-flow}: norms by layer, and the factor per layer, of freshly initialized
 * networks.
 */
@Command(
    name = "gradient-flow",
    description =
        "Backward passes through freshly initialized networks: mean ln of the gradient norms by layer.",
    mixinStandardHelpOptions = true)
final class SimulateGradientFlow implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  private final Map<String, String> given = new LinkedHashMap<>();

  @Option(
      names = "--activation",
      description = "sigmoid, tanh, relu, leaky-relu, prelu, elu, selu, gelu, silu, linear")
  void activation(String value) {
    given.put("activation", value);
  }

  @Option(
      names = "--initialization",
      description =
          "glorot-uniform, glorot-normal, he-uniform, he-normal, lecun-normal, uniform-fan-in, gaussian-0.01, orthogonal")
  void initialization(String value) {
    given.put("initialization", value);
  }

  @Option(names = "--gain", description = "multiplies the weights' standard deviation (1)")
  void gain(String value) {
    given.put("gain", value);
  }

  @Option(names = "--bias", description = "zero, uniform-fan-in")
  void bias(String value) {
    given.put("bias", value);
  }

  @Option(names = "--depth", description = "layers (30)")
  void depth(String value) {
    given.put("depth", value);
  }

  @Option(names = "--width", description = "units a layer (64)")
  void width(String value) {
    given.put("width", value);
  }

  @Option(names = "--batch", description = "samples (64)")
  void batch(String value) {
    given.put("batch", value);
  }

  @Option(names = "--normalization", description = "none, batch, layer")
  void normalization(String value) {
    given.put("normalization", value);
  }

  @Option(names = "--residual", arity = "0..1", fallbackValue = "true", description = "true, false")
  void residual(String value) {
    given.put("residual", value);
  }

  @Option(names = "--branch-scale", description = "scale of the residual branch (1)")
  void branchScale(String value) {
    given.put("branch-scale", value);
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
    GradientFlowParameters parameters =
        GivenOptions.read(
            given,
            GradientFlowParameters.DEFAULT.edit(GradientFlowLimits.COMMAND),
            spec.commandLine());
    GradientFlow simulation = new GradientFlow(Kernels.best(), new RandomStreams());
    print(simulation.run(parameters, RunContext.unattended()), spec.commandLine().getOut());
    return 0;
  }

  private static void print(GradientFlowResult result, PrintWriter out) {
    out.println("layer,mean_ln_delta,se_ln_delta,mean_ln_weight_gradient,se_ln_weight_gradient");
    List<Double> delta = result.meanLn(Quantity.PREACTIVATION);
    List<Double> deltaError = result.standardErrorLn(Quantity.PREACTIVATION);
    List<Double> weight = result.meanLn(Quantity.WEIGHT);
    List<Double> weightError = result.standardErrorLn(Quantity.WEIGHT);
    for (int layer = 0; layer < delta.size(); layer++) {
      out.println(
          String.join(
              ",",
              Integer.toString(layer + 1),
              delta.get(layer).toString(),
              deltaError.get(layer).toString(),
              weight.get(layer).toString(),
              weightError.get(layer).toString()));
    }
    out.println(
        String.format(
            Locale.ROOT,
            "# slope=%s se=%s predicted=%s factor=%s zero_seeds=%d",
            result.slope(Quantity.PREACTIVATION),
            result.slopeStandardError(Quantity.PREACTIVATION),
            result.predictedSlope(),
            result.factor(Quantity.PREACTIVATION),
            result.zeroSeeds()));
  }
}
