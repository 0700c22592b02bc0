package dev.gradus.simulation.recurrent;

import dev.gradus.numerics.CellKind;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.numerics.RandomStreams.Role;
import dev.gradus.numerics.RecurrentNetwork;
import java.util.Arrays;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Draws one replicate. A plain RNN is h_t = φ(W_h h_{t−1} + sξ_t), so W_x is the identity; a gated
 * cell has W_x and W_h from U(±1/√n) and no bias but that of the gate that keeps.
 */
final class RecurrentDraw {

  /** Numbers the streams of the two weight matrices. */
  private static final int OF_STATE = 0;

  private static final int OF_INPUT = 1;

  private final RecurrentParameters parameters;
  private final RandomStreams streams;
  private final RecurrentNetwork network;

  RecurrentDraw(RecurrentParameters parameters, RandomStreams streams, RecurrentNetwork network) {
    this.parameters = parameters;
    this.streams = streams;
    this.network = network;
  }

  /** Fills inputs and parameters of the network. */
  void draw(int replicate) {
    drawInputs(replicate);
    if (parameters.cell() == CellKind.RNN) {
      double[] weights = network.stateWeights().data;
      copy(
          streams.standardNormals(
              parameters.seed(), replicate, OF_STATE, Role.WEIGHT, weights.length),
          1,
          weights);
      parameters.matrix().shape(network.stateWeights(), parameters.radius());
      CommonOps_DDRM.setIdentity(network.inputWeights());
    } else {
      drawUniform(replicate, OF_STATE, network.stateWeights().data);
      drawUniform(replicate, OF_INPUT, network.inputWeights().data);
      int gate = parameters.cell().keepingBlock() * parameters.width();
      Arrays.fill(network.bias(), gate, gate + parameters.width(), parameters.bias());
    }
  }

  /** One stream a step, so that a longer sequence begins with the same inputs. */
  private void drawInputs(int replicate) {
    int width = parameters.width();
    double[] input = network.input().data;
    int steps = input.length / width;
    for (int step = 1; step <= steps; step++) {
      double[] draws =
          streams.standardNormals(parameters.seed(), replicate, step, Role.INPUT, width);
      for (int unit = 0; unit < width; unit++) {
        input[(step - 1) * width + unit] = parameters.inputScale() * draws[unit];
      }
    }
  }

  private void drawUniform(int replicate, int matrix, double[] weights) {
    copy(
        streams.symmetricUniforms(
            parameters.seed(), replicate, matrix, Role.WEIGHT, weights.length),
        1 / Math.sqrt(parameters.width()),
        weights);
  }

  private static void copy(double[] draws, double scale, double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = scale * draws[i];
    }
  }
}
