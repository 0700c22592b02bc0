package dev.gradus.numerics;

import java.util.Arrays;

/**
 * c_t = f⊙c_{t−1} + i⊙g, h_t = o⊙tanh(c_t), with the blocks of preactivations in PyTorch's order i,
 * f, g, o. Gates lie block after block here, so that one call fills all that share an activation.
 */
final class LstmCell extends Cell {

  private final int size;
  private final double[] preactivation;
  private final double[] candidatePreactivation;

  /** i, f, o. */
  private final double[][] gates;

  private final double[][] gateSlopes;
  private final double[][] candidate;
  private final double[][] candidateSlopes;
  private final double[][] cellState;
  private final double[][] cellTanh;
  private final double[][] cellTanhSlopes;

  /** ∂/∂c_t, rows×n. */
  private double[] cellGradient = {};

  LstmCell(RecurrentShape shape, Kernels kernels) {
    super(shape, kernels);
    size = batch * width;
    preactivation = new double[3 * size];
    candidatePreactivation = new double[size];
    gates = perStep(shape.steps(), 3 * size);
    gateSlopes = perStep(shape.steps(), 3 * size);
    candidate = perStep(shape.steps(), size);
    candidateSlopes = perStep(shape.steps(), size);
    cellState = perStep(shape.steps(), size);
    cellTanh = perStep(shape.steps(), size);
    cellTanhSlopes = perStep(shape.steps(), size);
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
      int from = 4 * to;
      addBlock(fromInput, offset + from, fromState, from, preactivation, to);
      addBlock(fromInput, offset + from + width, fromState, from + width, preactivation, size + to);
      int third = from + 2 * width;
      addBlock(fromInput, offset + third, fromState, third, candidatePreactivation, to);
      int fourth = from + 3 * width;
      addBlock(fromInput, offset + fourth, fromState, fourth, preactivation, 2 * size + to);
    }
    double[] gate = gates[step];
    kernels.activate(Activation.SIGMOID, preactivation, gate, gateSlopes[step], 3 * size);
    kernels.activate(
        Activation.TANH, candidatePreactivation, candidate[step], candidateSlopes[step], size);
    double[] c = cellState[step];
    for (int i = 0; i < size; i++) {
      c[i] = gate[size + i] * cellState[step - 1][i] + gate[i] * candidate[step][i];
    }
    kernels.activate(Activation.TANH, c, cellTanh[step], cellTanhSlopes[step], size);
    for (int i = 0; i < size; i++) {
      state[i] = gate[2 * size + i] * cellTanh[step][i];
    }
  }

  private void addBlock(double[] a, int fromA, double[] b, int fromB, double[] sum, int to) {
    for (int unit = 0; unit < width; unit++) {
      sum[to + unit] = a[fromA + unit] + b[fromB + unit];
    }
  }

  @Override
  void startBackward(int rows) {
    if (cellGradient.length == rows * width) {
      Arrays.fill(cellGradient, 0);
    } else {
      cellGradient = new double[rows * width];
    }
  }

  @Override
  void backward(int step, int rows, double[] previous, double[] stateGradient, double[] delta) {
    double[] gate = gates[step];
    double[] slope = gateSlopes[step];
    double[] g = candidate[step];
    double[] gSlope = candidateSlopes[step];
    double[] previousCell = cellState[step - 1];
    double[] tanh = cellTanh[step];
    double[] tanhSlope = cellTanhSlopes[step];
    for (int row = 0; row < rows; row++) {
      int at = row * width;
      int to = 4 * at;
      int sample = row % batch * width;
      for (int unit = 0; unit < width; unit++) {
        int s = sample + unit;
        double above = stateGradient[at + unit];
        double ofCell = cellGradient[at + unit] + above * gate[2 * size + s] * tanhSlope[s];
        delta[to + unit] = ofCell * g[s] * slope[s];
        delta[to + width + unit] = ofCell * previousCell[s] * slope[size + s];
        delta[to + 2 * width + unit] = ofCell * gate[s] * gSlope[s];
        delta[to + 3 * width + unit] = above * tanh[s] * slope[2 * size + s];
        cellGradient[at + unit] = ofCell * gate[size + s];
      }
    }
  }

  @Override
  void scaleCarried(double factor) {
    for (int i = 0; i < cellGradient.length; i++) {
      cellGradient[i] *= factor;
    }
  }

  @Override
  void addLnKept(int step, double[] ln) {
    for (int unit = 0; unit < width; unit++) {
      ln[unit] += Math.log(gates[step][size + unit]);
    }
  }
}
