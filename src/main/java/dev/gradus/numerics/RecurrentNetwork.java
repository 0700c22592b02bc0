package dev.gradus.numerics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A recurrent network unrolled over a batch of sequences that all start at h_0 = 0, and its
 * backward pass through time. All matrices are allocated once; a pass allocates nothing. The caller
 * fills inputs and parameters. Not for use by several threads at once.
 *
 * <p>The rows of W_x and W_h are blocks of n, in PyTorch's order: i, f, g, o in an LSTM; r, z, n in
 * a GRU. There is one bias, added to W_x x_t.
 */
public final class RecurrentNetwork {

  private final RecurrentShape shape;
  private final Kernels kernels;
  private final Cell cell;
  private final DMatrixRMaj input;
  private final DMatrixRMaj inputWeights;
  private final DMatrixRMaj stateWeights;
  private final double[] bias;

  private final DMatrixRMaj fromInput;
  private final DMatrixRMaj fromState;

  /** h_0 … h_T, each B×n. */
  private final DMatrixRMaj[] states;

  /** W_hᵀ, n×kn: transposed once for all steps. */
  private final DMatrixRMaj stateWeightsTransposed;

  /** h_0 … h_{T−1} below each other, T·B×n. */
  private final DMatrixRMaj previousStates;

  /** ∂L/∂(W_x x_t + b), T·B×kn. */
  private final DMatrixRMaj inputDeltas;

  /** ∂L/∂(W_h h_{t−1}), T·B×kn; the same as those of the input in all cells but the GRU. */
  private final DMatrixRMaj stateDeltas;

  private final DMatrixRMaj delta;
  private DMatrixRMaj stateGradient;
  private DMatrixRMaj previousStateGradient;
  private final double[] lnStateGradient;
  private final DMatrixRMaj inputGradient;
  private final DMatrixRMaj inputWeightGradient;
  private final DMatrixRMaj stateWeightGradient;
  private final double[] biasGradient;

  public RecurrentNetwork(RecurrentShape shape, Kernels kernels) {
    this.shape = shape;
    this.kernels = kernels;
    cell = Cell.of(shape, kernels);
    int batch = shape.batch();
    int width = shape.width();
    int blocks = shape.preactivations();
    int rows = shape.steps() * batch;
    input = new DMatrixRMaj(rows, shape.inputs());
    inputWeights = new DMatrixRMaj(blocks, shape.inputs());
    stateWeights = new DMatrixRMaj(blocks, width);
    stateWeightsTransposed = new DMatrixRMaj(width, blocks);
    bias = new double[blocks];
    fromInput = new DMatrixRMaj(rows, blocks);
    fromState = new DMatrixRMaj(batch, blocks);
    states =
        IntStream.rangeClosed(0, shape.steps())
            .mapToObj(step -> new DMatrixRMaj(batch, width))
            .toArray(DMatrixRMaj[]::new);
    previousStates = new DMatrixRMaj(rows, width);
    inputDeltas = new DMatrixRMaj(rows, blocks);
    stateDeltas = shape.cell() == CellKind.GRU ? new DMatrixRMaj(rows, blocks) : inputDeltas;
    delta = new DMatrixRMaj(batch, blocks);
    stateGradient = new DMatrixRMaj(batch, width);
    previousStateGradient = new DMatrixRMaj(batch, width);
    lnStateGradient = new double[shape.steps() + 1];
    inputGradient = new DMatrixRMaj(rows, shape.inputs());
    inputWeightGradient = new DMatrixRMaj(blocks, shape.inputs());
    stateWeightGradient = new DMatrixRMaj(blocks, width);
    biasGradient = new double[blocks];
  }

  public RecurrentShape shape() {
    return shape;
  }

  /** x_1 … x_T below each other, T·B×D; to be filled by the caller. */
  public DMatrixRMaj input() {
    return input;
  }

  /** W_x, kn×D; to be filled by the caller. */
  public DMatrixRMaj inputWeights() {
    return inputWeights;
  }

  /** W_h, kn×n; to be filled by the caller. */
  public DMatrixRMaj stateWeights() {
    return stateWeights;
  }

  /** b, length kn; to be filled by the caller. */
  public double[] bias() {
    return bias;
  }

  /**
   * One forward pass; returns h_T, B×n, which is overwritten by the next.
   *
   * @param betweenSteps called before each step; may throw to give the run up
   */
  public DMatrixRMaj forward(Runnable betweenSteps) {
    CommonOps_DDRM.transpose(stateWeights, stateWeightsTransposed);
    startFromBias();
    kernels.addNt(input, inputWeights, fromInput);
    int stateLength = fromState.numRows * shape.width();
    for (int step = 1; step <= shape.steps(); step++) {
      betweenSteps.run();
      DMatrixRMaj previous = states[step - 1];
      System.arraycopy(
          previous.data, 0, previousStates.data, (step - 1) * stateLength, stateLength);
      kernels.nn(previous, stateWeightsTransposed, fromState);
      int offset = (step - 1) * fromState.data.length;
      cell.forward(step, fromInput.data, offset, fromState.data, previous.data, states[step].data);
    }
    return states[shape.steps()];
  }

  private void startFromBias() {
    for (int row = 0; row < fromInput.numRows; row++) {
      System.arraycopy(bias, 0, fromInput.data, row * bias.length, bias.length);
    }
  }

  /**
   * The backward pass of the last forward pass, through all steps.
   *
   * @param lastStateGradient ∂L/∂h_T, B×n
   * @param betweenSteps called before each step; may throw to give the run up
   */
  public void backward(DMatrixRMaj lastStateGradient, Runnable betweenSteps) {
    int batch = shape.batch();
    int length = delta.data.length;
    System.arraycopy(lastStateGradient.data, 0, stateGradient.data, 0, stateGradient.data.length);
    startBackward(batch);
    for (int step = shape.steps(); step >= 1; step--) {
      betweenSteps.run();
      lnStateGradient[step] = lnNorm(stateGradient);
      toPreactivations(step, stateGradient, delta);
      System.arraycopy(delta.data, 0, inputDeltas.data, (step - 1) * length, length);
      toPreviousState(step, stateGradient, delta, previousStateGradient);
      if (shape.cell() == CellKind.GRU) {
        System.arraycopy(delta.data, 0, stateDeltas.data, (step - 1) * length, length);
      }
      DMatrixRMaj swapped = stateGradient;
      stateGradient = previousStateGradient;
      previousStateGradient = swapped;
    }
    lnStateGradient[0] = lnNorm(stateGradient);
    kernels.tn(inputDeltas, input, inputWeightGradient);
    kernels.tn(stateDeltas, previousStates, stateWeightGradient);
    sumBiasGradient();
  }

  private void sumBiasGradient() {
    Arrays.fill(biasGradient, 0);
    for (int row = 0, at = 0; row < inputDeltas.numRows; row++) {
      for (int unit = 0; unit < biasGradient.length; unit++, at++) {
        biasGradient[unit] += inputDeltas.data[at];
      }
    }
  }

  /** ln of the Frobenius norm; −∞ for 0, NaN where it is not a number. */
  double lnNorm(DMatrixRMaj matrix) {
    return BackpropTrace.lnNorm(kernels, matrix.data, matrix.data.length);
  }

  /** Begins a backward pass that carries that many rows, a multiple of B. */
  void startBackward(int rows) {
    cell.startBackward(rows);
  }

  /** From ∂/∂h_t, rows×n, to ∂/∂(W_x x_t + b), rows×kn. */
  void toPreactivations(int step, DMatrixRMaj above, DMatrixRMaj preactivationGradient) {
    cell.backward(
        step, above.numRows, states[step - 1].data, above.data, preactivationGradient.data);
  }

  /**
   * From ∂/∂(W_x x_t + b), rows×kn, to ∂/∂h_{t−1}, rows×n; leaves ∂/∂(W_h h_{t−1}) in its place.
   *
   * @param above ∂/∂h_t, rows×n
   */
  void toPreviousState(
      int step, DMatrixRMaj above, DMatrixRMaj preactivationGradient, DMatrixRMaj below) {
    cell.toStateSide(step, above.numRows, preactivationGradient.data);
    kernels.nn(preactivationGradient, stateWeights, below);
    cell.addDirectGradient(step, above.numRows, above.data, below.data);
  }

  /** Multiplies what the backward pass carries beside ∂/∂h. */
  void scaleCarried(double factor) {
    cell.scaleCarried(factor);
  }

  /** Adds ln of what the gate keeps in that step of the first sequence, unit by unit. */
  void addLnKept(int step, double[] ln) {
    cell.addLnKept(step, ln);
  }

  /** h_t of the last forward pass, t = 0…T, B×n. */
  public DMatrixRMaj state(int step) {
    return states[step];
  }

  /** ln‖∂L/∂h_t‖ over the batch, t = 0…T, of the last backward pass; −∞ where it is exactly 0. */
  public double lnStateGradient(int step) {
    return lnStateGradient[step];
  }

  /**
   * ∂L/∂x_t below each other, T·B×D, of the last backward pass; computed here, as few ask for it.
   */
  public DMatrixRMaj inputGradient() {
    kernels.nn(inputDeltas, inputWeights, inputGradient);
    return inputGradient;
  }

  /** ∂L/∂W_x of the last backward pass, kn×D. */
  public DMatrixRMaj inputWeightGradient() {
    return inputWeightGradient;
  }

  /** ∂L/∂W_h of the last backward pass, kn×n. */
  public DMatrixRMaj stateWeightGradient() {
    return stateWeightGradient;
  }

  /** ∂L/∂b of the last backward pass, length kn. */
  public double[] biasGradient() {
    return biasGradient;
  }
}
