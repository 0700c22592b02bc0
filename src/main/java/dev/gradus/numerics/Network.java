package dev.gradus.numerics;

import dev.gradus.numerics.RandomStreams.Role;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * A multilayer perceptron at its initialization, with one batch of standard normal inputs and
 * targets, a linear head {@code ŷ = h_L·w}, w ~ N(0, 1/n), and the loss {@code 1/(2B) Σ (ŷ − y)²}.
 * Its matrices are allocated once and filled anew for each replicate; drawing normal or uniform
 * weights and a pass allocate nothing. Not for use by several threads at once.
 */
public final class Network {

  private final NetworkOptions options;
  private final Kernels kernels;
  private final Layer[] layers;
  private final DMatrixRMaj input;
  private final double[] head;
  private final double[] headGradient;
  private final double[] target;
  private final double[] residuals;
  private final DMatrixRMaj outputGradient;
  private final DMatrixRMaj inputGradient;
  private final DMatrixRMaj preactivationGradient;
  private final double[] lnPreactivationGradient;
  private final double[] lnWeightGradient;

  public Network(NetworkOptions options, Kernels kernels) {
    this.options = options;
    this.kernels = kernels;
    int batch = options.batch();
    int width = options.width();
    layers =
        Stream.generate(() -> new Layer(options, kernels))
            .limit(options.depth())
            .toArray(Layer[]::new);
    input = new DMatrixRMaj(batch, width);
    head = new double[width];
    headGradient = new double[width];
    target = new double[batch];
    residuals = new double[batch];
    outputGradient = new DMatrixRMaj(batch, width);
    inputGradient = new DMatrixRMaj(batch, width);
    preactivationGradient = new DMatrixRMaj(batch, width);
    lnPreactivationGradient = new double[options.depth()];
    lnWeightGradient = new double[options.depth()];
  }

  /**
   * Draws data and parameters of one replicate.
   *
   * @param betweenSteps called before each layer, and more often where a layer takes long; may
   *     throw to give the run up
   */
  public void draw(RandomStreams streams, long seed, int replicate, Runnable betweenSteps) {
    streams.fillNormals(input.data, 1, seed, replicate, 0, Role.INPUT);
    streams.fillNormals(target, 1, seed, replicate, 0, Role.TARGET);
    double rootOfWidth = Math.sqrt(options.width());
    streams.fillNormals(head, 1 / rootOfWidth, seed, replicate, 0, Role.HEAD);
    double deviation = Math.sqrt(options.weightVarianceTimesWidth()) / rootOfWidth;
    for (int index = 1; index <= layers.length; index++) {
      betweenSteps.run();
      Layer layer = layers[index - 1];
      double[] weights = layer.weights.data;
      switch (options.initialization().law()) {
        case NORMAL -> streams.fillNormals(weights, deviation, seed, replicate, index, Role.WEIGHT);
        case UNIFORM ->
            streams.fillUniforms(
                weights, Math.sqrt(3) * deviation, seed, replicate, index, Role.WEIGHT);
        case ORTHOGONAL -> {
          streams.fillNormals(weights, 1, seed, replicate, index, Role.WEIGHT);
          OrthogonalMatrix.orthogonalize(layer.weights, options.gain(), betweenSteps);
        }
      }
      if (options.bias() == BiasScheme.UNIFORM_FAN_IN) {
        streams.fillUniforms(layer.bias, 1 / rootOfWidth, seed, replicate, index, Role.BIAS);
      }
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
    int width = head.length;
    double loss = 0;
    for (int sample = 0; sample < residuals.length; sample++) {
      double prediction = kernels.dot(signal.data, sample * width, head, 0, width);
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
    pass(betweenLayers);
    return trace();
  }

  /**
   * The same, and on the way back each layer is shown from L down to 1.
   *
   * @param betweenLayers called before each step; may throw to give the run up
   */
  public BackpropTrace backpropagate(Runnable betweenLayers, Consumer<LayerPass> observer) {
    pass(betweenLayers, observer);
    return trace();
  }

  private BackpropTrace trace() {
    return new BackpropTrace(
        Arrays.stream(lnPreactivationGradient).boxed().toList(),
        Arrays.stream(lnWeightGradient).boxed().toList());
  }

  /**
   * The same without a record of it: gradients and norms stay in the network, nothing is allocated.
   * Returns the loss.
   *
   * @param betweenLayers called before each step; may throw to give the run up
   */
  public double pass(Runnable betweenLayers) {
    return pass(betweenLayers, null);
  }

  private double pass(Runnable betweenLayers, @Nullable Consumer<LayerPass> observer) {
    double loss = forward(betweenLayers);
    DMatrixRMaj above = outputGradient;
    DMatrixRMaj below = inputGradient;
    fillOutputGradient(above);
    for (int l = layers.length - 1; l >= 0; l--) {
      betweenLayers.run();
      DMatrixRMaj layerInput = l == 0 ? input : layers[l - 1].output;
      layers[l].backward(layerInput, above, preactivationGradient, below, betweenLayers);
      lnPreactivationGradient[l] = lnNorm(preactivationGradient.data);
      lnWeightGradient[l] = lnNorm(layers[l].weightGradient.data);
      if (observer != null) {
        observer.accept(layers[l].seen(l + 1, preactivationGradient));
      }
      DMatrixRMaj swapped = above;
      above = below;
      below = swapped;
    }
    return loss;
  }

  private double lnNorm(double[] numbers) {
    return BackpropTrace.lnNorm(kernels, numbers, numbers.length);
  }

  /** ∂L/∂h_L = (ŷ − y)/B · wᵀ and ∂L/∂w = h_Lᵀ·(ŷ − y)/B, row by row. */
  private void fillOutputGradient(DMatrixRMaj gradient) {
    double[] signal = layers[layers.length - 1].output.data;
    int width = head.length;
    Arrays.fill(headGradient, 0);
    for (int sample = 0; sample < residuals.length; sample++) {
      double scale = residuals[sample] / residuals.length;
      int from = sample * width;
      for (int unit = 0; unit < width; unit++) {
        gradient.data[from + unit] = scale * head[unit];
        headGradient[unit] += scale * signal[from + unit];
      }
    }
  }

  public int depth() {
    return layers.length;
  }

  /** The weights of layer {@code l} = 1…L, n×n; writing to them changes the network. */
  public DMatrixRMaj weights(int l) {
    return layers[l - 1].weights;
  }

  /**
   * The output h_l of layer {@code l} in the last forward pass, B×n; the input for {@code l} = 0.
   */
  public DMatrixRMaj output(int l) {
    return l == 0 ? input : layers[l - 1].output;
  }

  /** The bias of layer {@code l} = 1…L, length n; writing to it changes the network. */
  public double[] bias(int l) {
    return layers[l - 1].bias;
  }

  /** The weights w of the head, length n; writing to them changes the network. */
  public double[] head() {
    return head;
  }

  /** ∂L/∂W_l of the last backward pass, n×n. */
  public DMatrixRMaj weightGradient(int l) {
    return layers[l - 1].weightGradient;
  }

  /** ∂L/∂b_l of the last backward pass, length n. */
  public double[] biasGradient(int l) {
    return layers[l - 1].biasGradient;
  }

  /** ∂L/∂w of the last backward pass, length n. */
  public double[] headGradient() {
    return headGradient;
  }
}
