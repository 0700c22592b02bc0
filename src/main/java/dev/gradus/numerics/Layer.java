package dev.gradus.numerics;

import java.util.Arrays;
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
  final double[] biasGradient;

  private final NetworkOptions options;
  private final Kernels kernels;
  private final NormalizationStep normalization;

  /** φ′(u). */
  private final DMatrixRMaj slopes;

  /** u where it is needed on the way back; else z and u are overwritten by φ′(u). */
  private final DMatrixRMaj normalized;

  Layer(NetworkOptions options, Kernels kernels) {
    this.options = options;
    this.kernels = kernels;
    int width = options.width();
    int batch = options.batch();
    weights = new DMatrixRMaj(width, width);
    bias = new double[width];
    weightGradient = new DMatrixRMaj(width, width);
    biasGradient = new double[width];
    output = new DMatrixRMaj(batch, width);
    slopes = new DMatrixRMaj(batch, width);
    normalized =
        options.normalization() == Normalization.NONE ? slopes : new DMatrixRMaj(batch, width);
    normalization = new NormalizationStep(options.normalization(), kernels, batch, width);
  }

  /** Fills {@link #output} from the output of the layer below, B×n. */
  void forward(DMatrixRMaj input) {
    startFromBias();
    kernels.addNt(input, weights, normalized);
    normalization.forward(normalized.data);
    int size = output.data.length;
    kernels.activate(options.activation(), normalized.data, output.data, slopes.data, size);
    if (options.residual()) {
      addScaled(input.data, options.branchScale(), output.data, size);
    }
  }

  private void startFromBias() {
    int width = options.width();
    for (int row = 0; row < normalized.numRows; row++) {
      System.arraycopy(bias, 0, normalized.data, row * width, width);
    }
  }

  /** y = x + scale·y. */
  private static void addScaled(double[] x, double scale, double[] y, int length) {
    for (int i = 0; i < length; i++) {
      y[i] = x[i] + scale * y[i];
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
    multiplyAll(
        scale, slopes.data, outputGradient.data, preactivationGradient.data, output.data.length);
    normalization.backward(normalized.data, preactivationGradient.data);
    kernels.tn(preactivationGradient, input, weightGradient);
    sumRows(preactivationGradient, biasGradient);
    betweenProducts.run();
    if (options.residual()) {
      System.arraycopy(outputGradient.data, 0, inputGradient.data, 0, output.data.length);
    } else {
      inputGradient.zero();
    }
    kernels.addNn(preactivationGradient, weights, inputGradient);
  }

  /** The layer as the pass has left it. */
  LayerPass seen(int number, DMatrixRMaj preactivationGradient) {
    return new LayerPass(
        number, output.data, slopes.data, preactivationGradient.data, weightGradient.data);
  }

  /** product = scale·x·y, element by element. */
  private static void multiplyAll(
      double scale, double[] x, double[] y, double[] product, int length) {
    for (int i = 0; i < length; i++) {
      product[i] = scale * x[i] * y[i];
    }
  }

  /** Four rows at a time, which spares the sums some trips to memory. */
  private static void sumRows(DMatrixRMaj matrix, double[] sums) {
    double[] x = matrix.data;
    int columns = matrix.numCols;
    Arrays.fill(sums, 0);
    int row = 0;
    for (; row + 4 <= matrix.numRows; row += 4) {
      int first = row * columns;
      int second = first + columns;
      int third = second + columns;
      int fourth = third + columns;
      for (int j = 0; j < columns; j++) {
        sums[j] += (x[first + j] + x[second + j]) + (x[third + j] + x[fourth + j]);
      }
    }
    for (; row < matrix.numRows; row++) {
      for (int j = 0; j < columns; j++) {
        sums[j] += x[row * columns + j];
      }
    }
  }
}
