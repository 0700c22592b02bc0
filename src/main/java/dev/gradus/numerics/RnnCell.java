package dev.gradus.numerics;

/** h_t = φ(W_x x_t + b + W_h h_{t−1}). */
final class RnnCell extends Cell {

  private final Activation activation;
  private final double[] preactivation;
  private final double[][] slopes;

  RnnCell(RecurrentShape shape, Kernels kernels) {
    super(shape, kernels);
    activation = shape.activation();
    preactivation = new double[batch * width];
    slopes = perStep(shape.steps(), batch * width);
  }

  @Override
  void forward(
      int step,
      double[] fromInput,
      int offset,
      double[] fromState,
      double[] previous,
      double[] state) {
    for (int i = 0; i < preactivation.length; i++) {
      preactivation[i] = fromInput[offset + i] + fromState[i];
    }
    kernels.activate(activation, preactivation, state, slopes[step], preactivation.length);
  }

  @Override
  void backward(int step, int rows, double[] previous, double[] stateGradient, double[] delta) {
    double[] slope = slopes[step];
    for (int row = 0; row < rows; row++) {
      int at = row * width;
      int sample = row % batch * width;
      for (int unit = 0; unit < width; unit++) {
        delta[at + unit] = stateGradient[at + unit] * slope[sample + unit];
      }
    }
  }
}
