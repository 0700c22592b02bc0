package dev.gradus.benchmark;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.CellKind;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.LinearHead;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.numerics.RandomStreams.Role;
import dev.gradus.numerics.RecurrentNetwork;
import dev.gradus.numerics.RecurrentShape;
import org.ejml.data.DMatrixRMaj;

/** Forward and backward through time in a tanh RNN with the loss on its last state. */
final class RecurrentPass implements Runnable {

  private final RecurrentNetwork network;
  private final LinearHead head;
  private final DMatrixRMaj lastStateGradient;

  RecurrentPass(int steps, int width, int batch, int inputs, Kernels kernels) {
    network =
        new RecurrentNetwork(
            new RecurrentShape(CellKind.RNN, Activation.TANH, inputs, width, steps, batch),
            kernels);
    head = new LinearHead(width, batch);
    lastStateGradient = new DMatrixRMaj(batch, width);
    double rootOfWidth = Math.sqrt(width);
    RandomStreams streams = new RandomStreams();
    streams.fillNormals(network.input().data, 1, 1, 0, 0, Role.INPUT);
    streams.fillNormals(network.inputWeights().data, 0.3, 1, 0, 1, Role.WEIGHT);
    streams.fillNormals(network.stateWeights().data, 1 / rootOfWidth, 1, 0, 2, Role.WEIGHT);
    streams.fillNormals(network.bias(), 0.05, 1, 0, 1, Role.BIAS);
    streams.fillNormals(head.weights(), 1 / rootOfWidth, 1, 0, 0, Role.HEAD);
    streams.fillNormals(head.targets(), 1, 1, 0, 0, Role.TARGET);
  }

  @Override
  public void run() {
    DMatrixRMaj last = network.forward(() -> {});
    head.loss(last);
    head.backward(last, lastStateGradient);
    network.backward(lastStateGradient, () -> {});
  }
}
