package dev.gradus.simulation.worked.ui;

import dev.gradus.simulation.worked.Step;
import dev.gradus.simulation.worked.WorkedLayer;
import dev.gradus.simulation.worked.WorkedParameters;
import dev.gradus.simulation.worked.WorkedResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Each step as a formula, and with the numbers of a result put in. */
record WorkedFormulas(TexNumbers tex) {

  /** The formula of a step. */
  String formula(Step step) {
    int l = step.layer();
    String below = l == 1 ? "x" : "h_" + (l - 1);
    return switch (step) {
      case GIVEN -> "z_l=W_l\\,h_{l-1},\\quad h_l=\\varphi(z_l)";
      case FORWARD_1, FORWARD_2, FORWARD_3 ->
          "z_%d=W_%d\\,%s,\\quad h_%d=\\varphi(z_%d)".formatted(l, l, below, l, l);
      case LOSS -> "L=\\tfrac12\\lVert h_3-y\\rVert^2";
      case SIGNAL_3 -> "\\delta_3=(h_3-y)\\odot\\varphi'(z_3)";
      case SIGNAL_2, SIGNAL_1 ->
          "\\delta_%d=(W_%d^{\\top}\\delta_%d)\\odot\\varphi'(z_%d)".formatted(l, l + 1, l + 1, l);
      case WEIGHTS_3, WEIGHTS_2, WEIGHTS_1 ->
          "\\frac{\\partial L}{\\partial W_%d}=\\delta_%d\\,%s^{\\top}".formatted(l, l, below);
    };
  }

  /** The same with numbers, a formula for each line. */
  List<String> numbers(Step step, WorkedResult result) {
    int l = step.layer();
    return switch (step) {
      case GIVEN -> given(result.parameters());
      case FORWARD_1, FORWARD_2, FORWARD_3 -> forward(result, l);
      case LOSS -> loss(result);
      case SIGNAL_3, SIGNAL_2, SIGNAL_1 -> signal(result, l);
      case WEIGHTS_3, WEIGHTS_2, WEIGHTS_1 -> weights(result, l);
    };
  }

  private List<String> given(WorkedParameters parameters) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "x="
            + tex.givenColumn(pair(parameters, "x"))
            + ",\\quad y="
            + tex.givenColumn(pair(parameters, "y")));
    for (int layer = 1; layer <= WorkedParameters.LAYERS; layer++) {
      lines.add("W_%d=%s".formatted(layer, weightMatrix(parameters, layer, false)));
    }
    return lines;
  }

  private List<String> forward(WorkedResult result, int l) {
    WorkedLayer layer = result.layer(l);
    return List.of(
        "z_%d=%s%s".formatted(l, weightMatrix(result.parameters(), l, false), input(result, l)),
        "\\phantom{z_%d}=%s".formatted(l, tex.column(layer.z())),
        "h_%d=\\varphi%s=%s".formatted(l, tex.column(layer.z()), tex.column(layer.h())));
  }

  private List<String> loss(WorkedResult result) {
    List<Double> h = result.layer(WorkedParameters.LAYERS).h();
    List<Double> y = pair(result.parameters(), "y");
    return List.of(
        "h_3-y=%s-%s".formatted(tex.column(h), tex.givenColumn(y)),
        "\\phantom{h_3-y}=%s"
            .formatted(tex.column(result.layer(WorkedParameters.LAYERS).outputGradient())),
        "L=" + tex.computed(result.loss()));
  }

  private List<String> signal(WorkedResult result, int l) {
    WorkedLayer layer = result.layer(l);
    List<String> lines = new ArrayList<>();
    if (l < WorkedParameters.LAYERS) {
      lines.add(
          "W_%d^{\\top}\\delta_%d=%s%s"
              .formatted(
                  l + 1,
                  l + 1,
                  weightMatrix(result.parameters(), l + 1, true),
                  tex.column(result.layer(l + 1).delta())));
      lines.add(
          "\\phantom{W_%d^{\\top}\\delta_%d}=%s"
              .formatted(l + 1, l + 1, tex.column(layer.outputGradient())));
    }
    lines.add(
        "\\delta_%d=%s\\odot%s"
            .formatted(l, tex.column(layer.outputGradient()), tex.column(layer.slope())));
    lines.add("\\phantom{\\delta_%d}=%s".formatted(l, tex.column(layer.delta())));
    return lines;
  }

  private List<String> weights(WorkedResult result, int l) {
    WorkedLayer layer = result.layer(l);
    String input =
        l == 1
            ? tex.matrix(List.of(pair(result.parameters(), "x").stream().map(tex::given).toList()))
            : tex.row(result.inputOf(l));
    return List.of(
        "\\frac{\\partial L}{\\partial W_%d}=%s%s".formatted(l, tex.column(layer.delta()), input),
        "\\phantom{\\frac{\\partial L}{\\partial W_%d}}=%s"
            .formatted(
                l,
                tex.matrix(
                    layer.weightGradient().stream()
                        .map(row -> row.stream().map(tex::computed).toList())
                        .toList())));
  }

  private String input(WorkedResult result, int l) {
    return l == 1 ? tex.givenColumn(pair(result.parameters(), "x")) : tex.column(result.inputOf(l));
  }

  private static List<Double> pair(WorkedParameters parameters, String name) {
    return List.of(parameters.number(name + 1), parameters.number(name + 2));
  }

  private String weightMatrix(WorkedParameters parameters, int layer, boolean transposed) {
    return tex.matrix(
        IntStream.rangeClosed(1, WorkedParameters.WIDTH)
            .mapToObj(row ->
                IntStream.rangeClosed(1, WorkedParameters.WIDTH)
                    .mapToObj(column -> {
                      int to = transposed ? column : row;
                      int from = transposed ? row : column;
                      return tex.given(
                          parameters.number(WorkedParameters.weightName(layer, to, from)));
                    })
                    .toList())
            .toList());
  }
}
