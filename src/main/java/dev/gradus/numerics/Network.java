package dev.gradus.numerics;

import dev.gradus.numerics.RandomStreams.Role;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/**
 * A multilayer perceptron at its initialization, with one batch of standard normal inputs and
 * targets, a linear head {@code ŷ = h_L·w}, w ~ N(0, 1/n), and the loss {@code 1/(2B) Σ (ŷ − y)²}.
 * Its matrices are allocated once and filled anew for each replicate. Not for use by several
 * threads at once.
 */
public final class Network {

  private final NetworkOptions options;
  private final Layer[] layers;
  private final DMatrixRMaj input;
  private final double[] head;
  private final double[] target;
  private final double[] residuals;
  private final DMatrixRMaj outputGradient;
  private final DMatrixRMaj inputGradient;
  private final DMatrixRMaj preactivationGradient;

  public Network(NetworkOptions options, Multiply multiply) {
    this.options = options;
    int batch = options.batch();
    int width = options.width();
    layers =
        Stream.generate(() -> new Layer(options, multiply))
            .limit(options.depth())
            .toArray(Layer[]::new);
    input = new DMatrixRMaj(batch, width);
    head = new double[width];
    target = new double[batch];
    residuals = new double[batch];
    outputGradient = new DMatrixRMaj(batch, width);
    inputGradient = new DMatrixRMaj(batch, width);
    preactivationGradient = new DMatrixRMaj(batch, width);
  }

  /**
   * Draws data and parameters of one replicate.
   *
   * @param betweenLayers called before each layer; may throw to give the run up
   */
  public void draw(RandomStreams streams, long seed, int replicate, Runnable betweenLayers) {
    fill(input.data, streams.standardNormals(seed, replicate, 0, Role.INPUT, input.data.length), 1);
    fill(target, streams.standardNormals(seed, replicate, 0, Role.TARGET, target.length), 1);
    fill(
        head,
        streams.standardNormals(seed, replicate, 0, Role.HEAD, head.length),
        1 / Math.sqrt(options.width()));
    for (int layer = 1; layer <= layers.length; layer++) {
      betweenLayers.run();
      drawLayer(layers[layer - 1], layer, streams, seed, replicate);
    }
  }

  private void drawLayer(Layer layer, int index, RandomStreams streams, long seed, int replicate) {
    int size = layer.weights.data.length;
    double deviation = Math.sqrt(options.weightVarianceTimesWidth() / options.width());
    switch (options.initialization().law()) {
      case NORMAL ->
          fill(
              layer.weights.data,
              streams.standardNormals(seed, replicate, index, Role.WEIGHT, size),
              deviation);
      case UNIFORM ->
          fill(
              layer.weights.data,
              streams.symmetricUniforms(seed, replicate, index, Role.WEIGHT, size),
              Math.sqrt(3) * deviation);
      case ORTHOGONAL -> {
        fill(
            layer.weights.data,
            streams.standardNormals(seed, replicate, index, Role.WEIGHT, size),
            1);
        orthogonalize(layer.weights, options.gain());
      }
    }
    if (options.bias() == BiasScheme.UNIFORM_FAN_IN) {
      fill(
          layer.bias,
          streams.symmetricUniforms(seed, replicate, index, Role.BIAS, layer.bias.length),
          1 / Math.sqrt(options.width()));
    }
  }

  private static void fill(double[] numbers, double[] draws, double scale) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = scale * draws[i];
    }
  }

  /**
   * The Q of a QR decomposition with positive diagonal of R, which makes it uniform over the
   * orthogonal group.
   */
  static void orthogonalize(DMatrixRMaj matrix, double gain) {
    QRDecomposition<DMatrixRMaj> decomposition =
        DecompositionFactory_DDRM.qr(matrix.numRows, matrix.numCols);
    if (!decomposition.decompose(matrix.copy())) {
      throw new IllegalStateException("a random matrix could not be decomposed");
    }
    decomposition.getQ(matrix, false);
    DMatrixRMaj upper = decomposition.getR(null, false);
    for (int column = 0; column < matrix.numCols; column++) {
      CommonOps_DDRM.scaleCol(gain * Math.signum(upper.get(column, column)), matrix, column);
    }
  }

  /**
   * One forward pass; returns the loss.
   *
   * @param betweenLayers called before each layer; may throw to give the run up
   */
  public double forward(Runnable betweenLayers) {
    DMatrixRMaj signal = input;
    for (Layer layer : layers) {
      betweenLayers.run();
      layer.forward(signal);
      signal = layer.output;
    }
    double loss = 0;
    for (int sample = 0; sample < residuals.length; sample++) {
      double prediction = 0;
      for (int unit = 0; unit < head.length; unit++) {
        prediction += signal.data[sample * head.length + unit] * head[unit];
      }
      residuals[sample] = prediction - target[sample];
      loss += residuals[sample] * residuals[sample];
    }
    return loss / (2 * residuals.length);
  }

  /**
   * One forward and one backward pass.
   *
   * @param betweenLayers called before each step; may throw to give the run up
   */
  public BackpropTrace backpropagate(Runnable betweenLayers) {
    forward(betweenLayers);
    int depth = layers.length;
    Double[] lnPreactivationGradient = new Double[depth];
    Double[] lnWeightGradient = new Double[depth];
    DMatrixRMaj above = outputGradient;
    DMatrixRMaj below = inputGradient;
    fillOutputGradient(above);
    for (int l = depth - 1; l >= 0; l--) {
      betweenLayers.run();
      DMatrixRMaj layerInput = l == 0 ? input : layers[l - 1].output;
      layers[l].backward(layerInput, above, preactivationGradient, below, betweenLayers);
      lnPreactivationGradient[l] =
          BackpropTrace.lnNorm(preactivationGradient.data, preactivationGradient.data.length);
      DMatrixRMaj weightGradient = layers[l].weightGradient;
      lnWeightGradient[l] = BackpropTrace.lnNorm(weightGradient.data, weightGradient.data.length);
      DMatrixRMaj swapped = above;
      above = below;
      below = swapped;
    }
    return new BackpropTrace(List.of(lnPreactivationGradient), List.of(lnWeightGradient));
  }

  /** ∂L/∂h_L = (ŷ − y)/B · wᵀ, row by row. */
  private void fillOutputGradient(DMatrixRMaj gradient) {
    int width = head.length;
    for (int sample = 0; sample < residuals.length; sample++) {
      double scale = residuals[sample] / residuals.length;
      for (int unit = 0; unit < width; unit++) {
        gradient.data[sample * width + unit] = scale * head[unit];
      }
    }
  }

  /** The weights of layer {@code l} = 1…L, n×n; writing to them changes the network. */
  public DMatrixRMaj weights(int l) {
    return layers[l - 1].weights;
  }

  /** The bias of layer {@code l} = 1…L, length n; writing to it changes the network. */
  double[] bias(int l) {
    return layers[l - 1].bias;
  }

  /** δ_1 = ∂L/∂z_1 of the last backward pass, B×n. */
  DMatrixRMaj firstPreactivationGradient() {
    return preactivationGradient;
  }

  /** ∂L/∂W_l of the last backward pass, n×n. */
  public DMatrixRMaj weightGradient(int l) {
    return layers[l - 1].weightGradient;
  }
}
