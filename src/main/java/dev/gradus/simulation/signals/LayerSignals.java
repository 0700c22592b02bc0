package dev.gradus.simulation.signals;

/**
 * One layer of a network, over all its units and the whole batch.
 *
 * @param activations h_l, exact zeros told apart
 * @param gradients log10 of |∂L/∂z_l|
 * @param weightGradients log10 of |∂L/∂W_l|
 * @param saturated share of slopes that are not 0, yet below a tenth of the largest slope φ has
 * @param inactive share of slopes that are exactly 0: no gradient passes; a ReLU that is off
 * @param dead share of units that are inactive on every sample of the batch
 */
public record LayerSignals(
    Histogram activations,
    Histogram gradients,
    Histogram weightGradients,
    double saturated,
    double inactive,
    double dead) {}
