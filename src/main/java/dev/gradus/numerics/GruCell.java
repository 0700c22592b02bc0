package dev.gradus.numerics;

/**
 * h_t = (1 − z)⊙n + z⊙h_{t−1}, n = tanh(W_x x_t + b + r⊙(W_h h_{t−1})), with the blocks of
 * preactivations in PyTorch's order r, z, n. There is one bias, on the input's side.
 */
final class GruCell extends Cell {

  private final int size;
  private final double[] preactivation;
  private final double[] candidatePreactivation;

  /** r, z. */
  private final double[][] gates;

  private final double[][] gateSlopes;

  /** n. */
  private final double[][] candidate;

  private final double[][] candidateSlopes;

  /** The third block of W_h h_{t−1}. */
  private final double[][] candidateFromState;

  GruCell(RecurrentShape shape, Kernels kernels) {
    super(shape, kernels);
    size = batch * width;
    preactivation = new double[2 * size];
    candidatePreactivation = new double[size];
    gates = perStep(shape.steps(), 2 * size);
    gateSlopes = perStep(shape.steps(), 2 * size);
    candidate = perStep(shape.steps(), size);
    candidateSlopes = perStep(shape.steps(), size);
    candidateFromState = perStep(shape.steps(), size);
  }

  @Override
  void forward(
      int step,
      double[] fromInput,
      int offset,
      double[] fromState,
      double[] previous,
      double[] state) {
    for (int sample = 0; sample < batch; sample++) {
      int to = sample * width;
      int from = 3 * to;
      for (int unit = 0; unit < width; unit++) {
        int at = from + unit;
        preactivation[to + unit] = fromInput[offset + at] + fromState[at];
        at += width;
        preactivation[size + to + unit] = fromInput[offset + at] + fromState[at];
      }
    }
    double[] gate = gates[step];
    kernels.activate(Activation.SIGMOID, preactivation, gate, gateSlopes[step], 2 * size);
    for (int sample = 0; sample < batch; sample++) {
      int to = sample * width;
      int from = 3 * to + 2 * width;
      for (int unit = 0; unit < width; unit++) {
        double ofState = fromState[from + unit];
        candidateFromState[step][to + unit] = ofState;
        candidatePreactivation[to + unit] =
            fromInput[offset + from + unit] + gate[to + unit] * ofState;
      }
    }
    kernels.activate(
        Activation.TANH, candidatePreactivation, candidate[step], candidateSlopes[step], size);
    for (int i = 0; i < size; i++) {
      double kept = gate[size + i];
      state[i] = (1 - kept) * candidate[step][i] + kept * previous[i];
    }
  }

  @Override
  void backward(int step, int rows, double[] previous, double[] stateGradient, double[] delta) {
    double[] gate = gates[step];
    double[] slope = gateSlopes[step];
    double[] n = candidate[step];
    double[] nSlope = candidateSlopes[step];
    double[] nFromState = candidateFromState[step];
    for (int row = 0; row < rows; row++) {
      int at = row * width;
      int to = 3 * at;
      int sample = row % batch * width;
      for (int unit = 0; unit < width; unit++) {
        int s = sample + unit;
        double above = stateGradient[at + unit];
        double ofCandidate = above * (1 - gate[size + s]) * nSlope[s];
        delta[to + unit] = ofCandidate * nFromState[s] * slope[s];
        delta[to + width + unit] = above * (previous[s] - n[s]) * slope[size + s];
        delta[to + 2 * width + unit] = ofCandidate;
      }
    }
  }

  @Override
  void toStateSide(int step, int rows, double[] delta) {
    double[] reset = gates[step];
    for (int row = 0; row < rows; row++) {
      int to = (3 * row + 2) * width;
      int sample = row % batch * width;
      for (int unit = 0; unit < width; unit++) {
        delta[to + unit] *= reset[sample + unit];
      }
    }
  }

  @Override
  void addDirectGradient(int step, int rows, double[] stateGradient, double[] below) {
    double[] gate = gates[step];
    for (int row = 0; row < rows; row++) {
      int at = row * width;
      int update = size + row % batch * width;
      for (int unit = 0; unit < width; unit++) {
        below[at + unit] += stateGradient[at + unit] * gate[update + unit];
      }
    }
  }

  @Override
  void addLnKept(int step, double[] ln) {
    for (int unit = 0; unit < width; unit++) {
      ln[unit] += Math.log(gates[step][size + unit]);
    }
  }
}
