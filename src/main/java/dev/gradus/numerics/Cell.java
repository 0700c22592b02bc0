package dev.gradus.numerics;

/**
 * What happens unit by unit in one step, between the products of {@link RecurrentNetwork}, and its
 * backward pass. Steps count from 1. Backward, several rows may be carried for one sequence: row r
 * belongs to sequence r mod B.
 */
abstract class Cell {

  final Kernels kernels;
  final int width;
  final int batch;

  Cell(RecurrentShape shape, Kernels kernels) {
    this.kernels = kernels;
    width = shape.width();
    batch = shape.batch();
  }

  static Cell of(RecurrentShape shape, Kernels kernels) {
    return switch (shape.cell()) {
      case RNN -> new RnnCell(shape, kernels);
      case LSTM -> new LstmCell(shape, kernels);
      case GRU -> new GruCell(shape, kernels);
    };
  }

  /**
   * One step forward; keeps what the backward pass needs.
   *
   * @param fromInput W_x x_t + b, B×kn, from {@code offset} on
   * @param fromState W_h h_{t−1}, B×kn
   * @param previous h_{t−1}, B×n
   * @param state receives h_t, B×n
   */
  abstract void forward(
      int step,
      double[] fromInput,
      int offset,
      double[] fromState,
      double[] previous,
      double[] state);

  /** Begins a backward pass that carries that many rows. */
  void startBackward(int rows) {}

  /**
   * One step of the backward pass; called for T, T−1, ….
   *
   * @param previous h_{t−1}, B×n
   * @param stateGradient ∂/∂h_t, rows×n
   * @param delta receives ∂/∂(W_x x_t + b), rows×kn
   */
  abstract void backward(
      int step, int rows, double[] previous, double[] stateGradient, double[] delta);

  /** Turns ∂/∂(W_x x_t + b), rows×kn, in place into ∂/∂(W_h h_{t−1}). */
  void toStateSide(int step, int rows, double[] delta) {}

  /**
   * Adds what reaches h_{t−1} from h_t without passing W_h.
   *
   * @param stateGradient ∂/∂h_t, rows×n
   * @param below ∂/∂h_{t−1} so far, rows×n
   */
  void addDirectGradient(int step, int rows, double[] stateGradient, double[] below) {}

  /** Multiplies all that is carried backward beside ∂/∂h. */
  void scaleCarried(double factor) {}

  /**
   * What is kept of the state, unit by unit, in one step of the first sequence: f_t in an LSTM, z_t
   * in a GRU. Adds its logarithm.
   *
   * @param ln receives the sums, length n
   */
  void addLnKept(int step, double[] ln) {}

  static double[][] perStep(int steps, int length) {
    return new double[steps + 1][length];
  }
}
