package dev.gradus.numerics;

/** What a recurrent network does in one step. */
public enum CellKind implements Named {
  /** h_t = φ(W_x x_t + W_h h_{t−1} + b) (Elman 1990). */
  RNN("rnn", 1),
  /** With a forget gate (Hochreiter, Schmidhuber 1997; Gers et al. 2000). */
  LSTM("lstm", 4),
  /** h_t = (1 − z)⊙n + z⊙h_{t−1}: z near 1 keeps (Cho et al. 2014, z as in PyTorch and Keras). */
  GRU("gru", 3);

  private final String id;
  private final int blocks;

  CellKind(String id, int blocks) {
    this.id = id;
    this.blocks = blocks;
  }

  @Override
  public String id() {
    return id;
  }

  /** Whether a gate decides how much of the state is kept. */
  public boolean isGated() {
    return this != RNN;
  }

  /** k, the preactivations a unit has. */
  public int blocks() {
    return blocks;
  }

  /**
   * The block of rows whose bias says how much is kept before any training: of the forget gate f in
   * an LSTM, of the update gate z in a GRU.
   *
   * @throws IllegalStateException for a cell without gates
   */
  public int keepingBlock() {
    if (!isGated()) {
      throw new IllegalStateException(id + " has no gate");
    }
    return 1;
  }
}
