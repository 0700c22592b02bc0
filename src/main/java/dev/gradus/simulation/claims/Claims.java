package dev.gradus.simulation.claims;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.GaussianMoments;
import dev.gradus.numerics.Named;
import dev.gradus.numerics.ResidualPaths;
import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowDraft;
import dev.gradus.simulation.gradientflow.GradientFlowLimits;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import dev.gradus.simulation.recurrent.Recurrent;
import dev.gradus.simulation.recurrent.RecurrentDraft;
import dev.gradus.simulation.recurrent.RecurrentLimits;
import dev.gradus.simulation.recurrent.RecurrentParameters;
import dev.gradus.simulation.recurrent.RecurrentResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What expressions in content may ask of the engine; runs and integrals are made once and
 * remembered. Safe for use by several threads.
 */
public final class Claims {

  private static final int LONGEST_EXPRESSION = 500;

  /** Properties of gradient flow that are asked with an argument. */
  private static final Set<String> OF_ONE_NUMBER = Set.of("level", "weightLevel", "layerBelow");

  private final GradientFlow gradientFlow;
  private final Recurrent recurrent;
  private final Map<String, Map<String, String>> presets;
  private final Map<GradientFlowParameters, GradientFlowResult> runs = new ConcurrentHashMap<>();
  private final Map<RecurrentParameters, RecurrentResult> recurrentRuns = new ConcurrentHashMap<>();
  private final Map<Activation, GaussianMoments> moments = new ConcurrentHashMap<>();

  /**
   * Makes an engine without any run yet.
   *
   * @param presets parameters of gradient flow by the name of the preset
   */
  public Claims(
      GradientFlow gradientFlow, Recurrent recurrent, Map<String, Map<String, String>> presets) {
    this.gradientFlow = gradientFlow;
    this.recurrent = recurrent;
    this.presets = Map.copyOf(presets);
  }

  /**
   * Names the numbers that the engine gives: equal versions, equal values of every claim to ten
   * digits. A test pins some of them and fails when they change without a new version.
   */
  public static String engineVersion() {
    return "2";
  }

  /**
   * The value of an expression such as {@code sigmoid.slope(0)^10} or {@code gradientFlow(relu-he,
   * depth=50).factor}.
   *
   * @throws ClaimException when it cannot be evaluated
   */
  public double evaluate(String expression) {
    if (expression.length() > LONGEST_EXPRESSION) {
      throw new ClaimException("the expression is too long", LONGEST_EXPRESSION);
    }
    return new ClaimParser(expression, this).parse();
  }

  /** {@code sigmoid.slope(2)}, {@code relu.meanSquaredSlope}. */
  double activation(String name, String property, List<Double> arguments, int position) {
    Activation activation =
        Named.find(Activation.class, kebab(name))
            .orElseThrow(() -> new ClaimException("there is no “%s”".formatted(name), position));
    requireArguments(
        name + "." + property,
        property.equals("slope") || property.equals("value"),
        arguments,
        position);
    return switch (property) {
      case "slope" -> activation.slope(arguments.getFirst());
      case "value" -> activation.value(arguments.getFirst());
      case "meanSquaredSlope" -> moments(activation).meanSquaredSlope();
      case "meanSquare" -> moments(activation).meanSquare();
      case "variance" -> moments(activation).variance();
      case "typicalSlope" ->
          Math.exp(GaussianMoments.expectation(1, z -> Math.log(Math.abs(activation.slope(z)))));
      default -> throw new ClaimException("%s has no “%s”".formatted(name, property), position);
    };
  }

  private GaussianMoments moments(Activation activation) {
    return moments.computeIfAbsent(activation, it -> GaussianMoments.of(it, 1));
  }

  private static void requireArguments(
      String what, boolean takesOne, List<Double> arguments, int position) {
    if (arguments.size() != (takesOne ? 1 : 0)) {
      throw new ClaimException(
          "%s takes %s".formatted(what, takesOne ? "one number" : "no argument"), position);
    }
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** {@code gradientFlow(preset, depth=50).factor}, {@code gradientFlow(preset).level(3)}. */
  double gradientFlow(
      String preset,
      Map<String, String> changes,
      String property,
      List<Double> arguments,
      int position) {
    requireArguments(
        "gradientFlow." + property, OF_ONE_NUMBER.contains(property), arguments, position);
    GradientFlowResult result =
        runs.computeIfAbsent(
            parameters(preset, changes, position),
            parameters -> gradientFlow.run(parameters, RunContext.unattended()));
    return switch (property) {
      case "factor" -> result.factor(Quantity.PREACTIVATION);
      case "ratio" -> Math.exp(result.lnRatio(Quantity.PREACTIVATION));
      case "weightFactor" -> result.factor(Quantity.WEIGHT);
      case "weightRatio" -> Math.exp(result.lnRatio(Quantity.WEIGHT));
      case "predicted" -> result.predictedFactor();
      case "level" -> level(result, Quantity.PREACTIVATION, arguments.getFirst(), position);
      case "weightLevel" -> level(result, Quantity.WEIGHT, arguments.getFirst(), position);
      case "layerBelow" -> result.layerBelow(Quantity.PREACTIVATION, arguments.getFirst());
      default -> throw new ClaimException("gradientFlow has no “%s”".formatted(property), position);
    };
  }

  private static double level(
      GradientFlowResult result, Quantity quantity, double layer, int position) {
    int depth = result.parameters().depth();
    if (layer != Math.rint(layer) || layer < 1 || layer > depth) {
      throw new ClaimException("the layers are 1 to %d".formatted(depth), position);
    }
    return Math.exp(result.lnLevels(quantity).get((int) layer - 1));
  }

  private GradientFlowParameters parameters(
      String preset, Map<String, String> changes, int position) {
    Map<String, String> ofPreset = presets.get(preset);
    if (ofPreset == null) {
      throw new ClaimException("there is no preset “%s”".formatted(preset), position);
    }
    GradientFlowDraft draft = GradientFlowParameters.DEFAULT.edit(GradientFlowLimits.COMMAND);
    setAll("gradientFlow", draft, ofPreset, position);
    setAll("gradientFlow", draft, changes, position);
    return build(draft, position);
  }

  /** {@code recurrent(cell=lstm, bias=1).factor}. */
  double recurrent(Map<String, String> changes, String property, int position) {
    RecurrentDraft draft = RecurrentParameters.DEFAULT.edit(RecurrentLimits.COMMAND);
    setAll("recurrent", draft, changes, position);
    RecurrentResult result =
        recurrentRuns.computeIfAbsent(
            build(draft, position),
            parameters -> recurrent.run(parameters, RunContext.unattended()));
    return switch (property) {
      case "factor" -> result.factor(RecurrentResult.Quantity.JACOBIAN);
      case "directFactor" -> result.factor(RecurrentResult.Quantity.DIRECT_PATH);
      case "ratio" -> Math.exp(result.lnRatio(RecurrentResult.Quantity.JACOBIAN));
      case "predicted" -> result.predictedFactor();
      default -> throw new ClaimException("recurrent has no “%s”".formatted(property), position);
    };
  }

  /** {@code residualPaths(54, 19, 35)}. */
  double residualPaths(double blocks, double from, double to, int position) {
    if (blocks != (int) blocks || from != (int) from || to != (int) to) {
      throw new ClaimException("residualPaths takes whole numbers", position);
    }
    try {
      return ResidualPaths.share((int) blocks, (int) from, (int) to);
    } catch (IllegalArgumentException e) {
      throw new ClaimException("there are no such paths", position);
    }
  }

  private static void setAll(
      String simulation, ParameterDraft<?> draft, Map<String, String> values, int position) {
    values.forEach((name, value) -> {
      if (!draft.set(name, value)) {
        throw new ClaimException("%s has no parameter “%s”".formatted(simulation, name), position);
      }
    });
  }

  private static <P> P build(ParameterDraft<P> draft, int position) {
    P parameters = draft.build();
    if (!draft.problems().isEmpty()) {
      throw new ClaimException(
          "the value of %s is not allowed".formatted(draft.problems().getFirst().parameter()),
          position);
    }
    return parameters;
  }
}
