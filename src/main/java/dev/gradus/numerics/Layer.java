package dev.gradus.numerics;

import org.ejml.data.DMatrixRMaj;

/**
 * One layer: z = W·h + b, u = norm(z), h' = φ(u), or h + β·φ(u) with a residual connection. Batches
 * lie in rows: z, u and h are B×n, W is n×n (fanOut×fanIn).
 */
final class Layer {

  final DMatrixRMaj weights;
  final double[] bias;
  final DMatrixRMaj output;
  final DMatrixRMaj weightGradient;

  private final NetworkOptions options;
  private final Multiply multiply;
  private final DMatrixRMaj normalized;
  private final double[] slopes;
  private final NormalizationStep normalization;

  Layer(NetworkOptions options, Multiply multiply) {
    this.options = options;
    this.multiply = multiply;
    int width = options.width();
    int batch = options.batch();
    weights = new DMatrixRMaj(width, width);
    bias = new double[width];
    weightGradient = new DMatrixRMaj(width, width);
    normalized = new DMatrixRMaj(batch, width);
    output = new DMatrixRMaj(batch, width);
    slopes = new double[batch * width];
    normalization = new NormalizationStep(options.normalization(), batch, width);
  }

  /** Fills {@link #output} from the output of the layer below, B×n. */
  void forward(DMatrixRMaj input) {
    multiply.nt(input, weights, normalized);
    addBias();
    normalization.forward(normalized.data);
    int size = slopes.length;
    options.activation().apply(normalized.data, output.data, slopes, size);
    if (options.residual()) {
      double scale = options.branchScale();
      for (int i = 0; i < size; i++) {
        output.data[i] = input.data[i] + scale * output.data[i];
      }
    }
  }

  private void addBias() {
    if (options.bias() == BiasScheme.ZERO) {
      return;
    }
    int width = options.width();
    for (int i = 0; i < slopes.length; i++) {
      normalized.data[i] += bias[i % width];
    }
  }

  /**
   * One step of the backward pass.
   *
   * @param input the layer's input, B×n
   * @param outputGradient ∂L/∂h of its output, B×n
   * @param preactivationGradient receives δ = ∂L/∂z, B×n
   * @param inputGradient receives ∂L/∂h of its input, B×n
   * @param betweenProducts called between the two products, the longest steps; may throw
   */
  void backward(
      DMatrixRMaj input,
      DMatrixRMaj outputGradient,
      DMatrixRMaj preactivationGradient,
      DMatrixRMaj inputGradient,
      Runnable betweenProducts) {
    double scale = options.scaleOfBranch();
    for (int i = 0; i < slopes.length; i++) {
      preactivationGradient.data[i] = scale * slopes[i] * outputGradient.data[i];
    }
    normalization.backward(normalized.data, preactivationGradient.data);
    multiply.tn(preactivationGradient, input, weightGradient);
    betweenProducts.run();
    multiply.nn(preactivationGradient, weights, inputGradient);
    if (options.residual()) {
      for (int i = 0; i < slopes.length; i++) {
        inputGradient.data[i] += outputGradient.data[i];
      }
    }
  }
}
