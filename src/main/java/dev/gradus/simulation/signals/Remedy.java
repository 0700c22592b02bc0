package dev.gradus.simulation.signals;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.Named;
import dev.gradus.numerics.NetworkOptions;
import dev.gradus.numerics.Normalization;

/** What is changed in a network, the data and the random numbers staying as they are. */
public enum Remedy implements Named {
  GLOROT("glorot"),
  HE("he"),
  RELU("relu"),
  /** ReLU with the initialization made for it. */
  RELU_HE("relu-he"),
  BATCH_NORM("batch-norm"),
  LAYER_NORM("layer-norm"),
  RESIDUAL("residual"),
  RESIDUAL_BATCH_NORM("residual-batch-norm");

  private final String id;

  Remedy(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** The same network with the remedy. */
  NetworkOptions applyTo(NetworkOptions before) {
    boolean relu = this == RELU || this == RELU_HE;
    return new NetworkOptions(
        relu ? Activation.RELU : before.activation(),
        initialization(before.initialization()),
        before.gain(),
        before.bias(),
        before.depth(),
        before.width(),
        before.batch(),
        normalization(before.normalization()),
        before.residual() || this == RESIDUAL || this == RESIDUAL_BATCH_NORM,
        before.branchScale());
  }

  /** Uniform ones, so that the weights stay the same up to their scale. */
  private Initialization initialization(Initialization before) {
    return switch (this) {
      case GLOROT -> Initialization.GLOROT_UNIFORM;
      case HE, RELU_HE -> Initialization.HE_UNIFORM;
      case RELU, BATCH_NORM, LAYER_NORM, RESIDUAL, RESIDUAL_BATCH_NORM -> before;
    };
  }

  private Normalization normalization(Normalization before) {
    return switch (this) {
      case BATCH_NORM, RESIDUAL_BATCH_NORM -> Normalization.BATCH;
      case LAYER_NORM -> Normalization.LAYER;
      case GLOROT, HE, RELU, RELU_HE, RESIDUAL -> before;
    };
  }
}
