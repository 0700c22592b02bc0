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

  /**
   * Fills inputs and parameters of the network.
   *
   * @param betweenSteps called before each step; may throw to give the run up
   */
  void draw(int replicate, Runnable betweenSteps) {
    drawInputs(replicate);
    double[] weights = network.stateWeights().data;
    long seed = parameters.seed();
    if (parameters.cell() == CellKind.RNN) {
      streams.fillNormals(weights, 1, seed, replicate, OF_STATE, Role.WEIGHT);
      parameters.matrix().shape(network.stateWeights(), parameters.radius(), betweenSteps);
      CommonOps_DDRM.setIdentity(network.inputWeights());
    } else {
      double bound = 1 / Math.sqrt(parameters.width());
      streams.fillUniforms(weights, bound, seed, replicate, OF_STATE, Role.WEIGHT);
      streams.fillUniforms(
          network.inputWeights().data, bound, seed, replicate, OF_INPUT, Role.WEIGHT);
      int gate = parameters.cell().keepingBlock() * parameters.width();
      Arrays.fill(network.bias(), gate, gate + parameters.width(), parameters.bias());
    }
  }

  /** One stream for all steps, so that a longer sequence begins with the same inputs. */
  private void drawInputs(int replicate) {
    streams.fillNormals(
        network.input().data, parameters.inputScale(), parameters.seed(), replicate, 0, Role.INPUT);
  }
}
