package dev.gradus.shell.ui;

import dev.gradus.simulation.gradientflow.GradientFlowDraft;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import java.util.Map;

/** The networks that the sentence of the home page can speak of. */
enum HomeNetwork {
  SIGMOID(Map.of("activation", "sigmoid")),
  TANH(Map.of("activation", "tanh")),
  RELU_PYTORCH(
      Map.of("activation", "relu", "initialization", "uniform-fan-in", "bias", "uniform-fan-in")),
  RELU_GLOROT(Map.of("activation", "relu")),
  RELU_HE(Map.of("activation", "relu", "initialization", "he-normal")),
  RELU_BATCH_NORM(
      Map.of("activation", "relu", "initialization", "he-normal", "normalization", "batch")),
  RELU_RESIDUAL(Map.of("activation", "relu", "initialization", "he-normal", "residual", "true"));

  /** A row of the halftone each. */
  private static final String SEEDS = "8";

  @SuppressWarnings("ImmutableEnumChecker") // Map.of is immutable
  private final Map<String, String> options;

  HomeNetwork(Map<String, String> options) {
    this.options = options;
  }

  GradientFlowParameters parameters(String depth) {
    GradientFlowDraft draft = GradientFlowParameters.DEFAULT.edit();
    options.forEach(draft::set);
    draft.set("seeds", SEEDS);
    draft.set("depth", depth);
    return draft.build();
  }
}
