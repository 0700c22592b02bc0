package dev.gradus.numerics;

/**
 * What a pass has left in one layer, while it is there: the arrays are the network's own, will be
 * filled anew, and must not be changed. Matrices lie row by row, B×n and n×n.
 *
 * @param layer l = 1…L
 * @param output h_l, B×n
 * @param slopes φ′(u_l), B×n
 * @param preactivationGradient ∂L/∂z_l, B×n
 * @param weightGradient ∂L/∂W_l, n×n
 */
@SuppressWarnings("ArrayRecordComponent") // a view of the network's arrays, not a value
public record LayerPass(
    int layer,
    double[] output,
    double[] slopes,
    double[] preactivationGradient,
    double[] weightGradient) {}
