package dev.gradus.numerics;

/**
 * The shape of a recurrent network over a batch of sequences.
 *
 * @param activation φ of a plain RNN; the gated cells have their own
 * @param inputs D, numbers in x_t
 * @param width n, units
 * @param steps T, length of the sequences
 * @param batch B, sequences
 */
public record RecurrentShape(
    CellKind cell, Activation activation, int inputs, int width, int steps, int batch) {

  /** kn, the preactivations of one sequence in one step. */
  int preactivations() {
    return cell.blocks() * width;
  }
}
