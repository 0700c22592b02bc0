package dev.gradus.benchmark;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Kernels;

/**
 * What is measured, the same as in tools/benchmark.d/peers.py: one forward and backward pass with
 * the norms of all weight gradients (W1), a training by gradient descent (W2), one pass through
 * time (W3).
 */
public enum Case {
  W1_1_TANH("W1.1tanh", Activation.TANH, 10, 32, 32, 0),
  W1_1_RELU("W1.1relu", Activation.RELU, 10, 32, 32, 0),
  W1_2_TANH("W1.2tanh", Activation.TANH, 30, 64, 64, 0),
  W1_2_RELU("W1.2relu", Activation.RELU, 30, 64, 64, 0),
  W1_3_TANH("W1.3tanh", Activation.TANH, 50, 128, 128, 0),
  W1_3_RELU("W1.3relu", Activation.RELU, 50, 128, 128, 0),
  W1_4_TANH("W1.4tanh", Activation.TANH, 100, 256, 256, 0),
  W1_4_RELU("W1.4relu", Activation.RELU, 100, 256, 256, 0),
  W2_1_TANH("W2.1tanh", Activation.TANH, 10, 32, 64, 1000),
  W2_2_TANH("W2.2tanh", Activation.TANH, 30, 64, 128, 200),
  /** 100 steps, 64 units, 32 sequences, 8 inputs. */
  W3("W3", Activation.TANH, 100, 64, 32, 0);

  private static final int RECURRENT_INPUTS = 8;

  private final String id;
  private final Activation activation;
  private final int depth;
  private final int width;
  private final int batch;
  private final int steps;

  Case(String id, Activation activation, int depth, int width, int batch, int steps) {
    this.id = id;
    this.activation = activation;
    this.depth = depth;
    this.width = width;
    this.batch = batch;
    this.steps = steps;
  }

  /** The name in tables. */
  public String id() {
    return id;
  }

  /** What is repeated {@link #repetitions} times, ready to run. */
  Runnable work(Kernels kernels) {
    if (this == W3) {
      return new RecurrentPass(depth, width, batch, RECURRENT_INPUTS, kernels);
    }
    Perceptron perceptron = new Perceptron(activation, depth, width, batch, kernels);
    return steps == 0 ? perceptron::pass : perceptron::train;
  }

  /** What draws the weights of the same network anew; of the perceptrons alone. */
  Runnable drawing(Kernels kernels) {
    return new Perceptron(activation, depth, width, batch, kernels)::draw;
  }

  /** Whether the time of drawing is compared with that of the work. */
  boolean isOnePass() {
    return steps == 0 && this != W3;
  }

  int repetitions() {
    return Math.max(1, steps);
  }

  /** Operations of all repetitions: the products and the step of gradient descent. */
  double flops() {
    double weights = (double) width * width;
    double products = 6 * depth * weights * batch;
    double ofInputs = this == W3 ? 4.0 * depth * RECURRENT_INPUTS * width * batch : 0;
    double descent = steps == 0 ? 0 : 2 * depth * weights;
    return repetitions() * (products + ofInputs + descent);
  }
}
