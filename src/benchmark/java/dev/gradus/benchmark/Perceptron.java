package dev.gradus.benchmark;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.BiasScheme;
import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.Network;
import dev.gradus.numerics.NetworkOptions;
import dev.gradus.numerics.Normalization;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.numerics.RandomStreams.Role;
import dev.gradus.numerics.optimizer.GradientDescent;
import dev.gradus.numerics.optimizer.Optimizer;

/** The multilayer perceptron that the peers run: weights of Glorot or He, biases N(0, 0.05²). */
final class Perceptron {

  private static final int SEED = 1;

  private final RandomStreams streams = new RandomStreams();
  private final Optimizer descent = new GradientDescent(0.001);
  private final Network network;

  Perceptron(Activation activation, int depth, int width, int batch, Kernels kernels) {
    network =
        new Network(
            new NetworkOptions(
                activation,
                activation == Activation.RELU
                    ? Initialization.HE_NORMAL
                    : Initialization.GLOROT_NORMAL,
                1,
                BiasScheme.ZERO,
                depth,
                width,
                batch,
                Normalization.NONE,
                false,
                1),
            kernels);
    draw();
    for (int l = 1; l <= depth; l++) {
      streams.fillNormals(network.bias(l), 0.05, SEED, 0, l, Role.BIAS);
    }
  }

  void draw() {
    network.draw(streams, SEED, 0, () -> {});
  }

  void pass() {
    network.pass(() -> {});
  }

  /** One step of a training. */
  void train() {
    network.pass(() -> {});
    for (int l = 1; l <= network.depth(); l++) {
      descent.step(network.weights(l).data, network.weightGradient(l).data);
      descent.step(network.bias(l), network.biasGradient(l));
    }
    descent.step(network.head(), network.headGradient());
  }
}
