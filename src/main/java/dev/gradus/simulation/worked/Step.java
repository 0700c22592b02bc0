package dev.gradus.simulation.worked;

import dev.gradus.numerics.Named;

/** What is computed next, in the order in which it can be. */
public enum Step implements Named {
  /** The network and its numbers; nothing is computed yet. */
  GIVEN("given", 0),
  FORWARD_1("forward-1", 1),
  FORWARD_2("forward-2", 2),
  FORWARD_3("forward-3", 3),
  LOSS("loss", 0),
  SIGNAL_3("signal-3", 3),
  WEIGHTS_3("weights-3", 3),
  SIGNAL_2("signal-2", 2),
  WEIGHTS_2("weights-2", 2),
  SIGNAL_1("signal-1", 1),
  WEIGHTS_1("weights-1", 1);

  private final String id;
  private final int layer;

  Step(String id, int layer) {
    this.id = id;
    this.layer = layer;
  }

  @Override
  public String id() {
    return id;
  }

  /** The layer that it belongs to, from 1; 0 for none. */
  public int layer() {
    return layer;
  }

  public boolean isForward() {
    return this == FORWARD_1 || this == FORWARD_2 || this == FORWARD_3;
  }

  /** Whether it computes the error signal δ of its layer. */
  public boolean isSignal() {
    return this == SIGNAL_1 || this == SIGNAL_2 || this == SIGNAL_3;
  }

  /** Whether it computes the gradient of the weights of its layer. */
  public boolean isWeights() {
    return this == WEIGHTS_1 || this == WEIGHTS_2 || this == WEIGHTS_3;
  }

  /** Whether this has been computed when that step is shown. */
  public boolean isDoneAt(Step shown) {
    return compareTo(shown) <= 0;
  }
}
