package dev.gradus.numerics;

/**
 * Batch or layer normalization of a B×n matrix in place, without learned scale and shift, with the
 * biased variance and ε = 1e-5 inside the root (Ioffe, Szegedy 2015; Ba, Kiros, Hinton 2016).
 */
final class NormalizationStep {

  private final Normalization kind;
  private final int groups;
  private final int groupSize;
  private final int groupStride;
  private final int memberStride;
  private final double[] standardDeviation;

  NormalizationStep(Normalization kind, int batch, int width) {
    this.kind = kind;
    boolean overBatch = kind == Normalization.BATCH;
    groups = overBatch ? width : batch;
    groupSize = overBatch ? batch : width;
    groupStride = overBatch ? 1 : width;
    memberStride = overBatch ? width : 1;
    standardDeviation = new double[groups];
  }

  void forward(double[] values) {
    if (kind == Normalization.NONE) {
      return;
    }
    for (int group = 0; group < groups; group++) {
      int start = group * groupStride;
      double mean = 0;
      for (int i = 0, at = start; i < groupSize; i++, at += memberStride) {
        mean += values[at];
      }
      mean /= groupSize;
      double variance = 0;
      for (int i = 0, at = start; i < groupSize; i++, at += memberStride) {
        values[at] -= mean;
        variance += values[at] * values[at];
      }
      standardDeviation[group] = Math.sqrt(variance / groupSize + Normalization.EPSILON);
      for (int i = 0, at = start; i < groupSize; i++, at += memberStride) {
        values[at] /= standardDeviation[group];
      }
    }
  }

  /** From ∂L/∂u to ∂L/∂z in place: (g − mean(g) − u·mean(g·u)) / s in each group. */
  void backward(double[] normalized, double[] gradient) {
    if (kind == Normalization.NONE) {
      return;
    }
    for (int group = 0; group < groups; group++) {
      int start = group * groupStride;
      double mean = 0;
      double meanTimesNormalized = 0;
      for (int i = 0, at = start; i < groupSize; i++, at += memberStride) {
        mean += gradient[at];
        meanTimesNormalized += gradient[at] * normalized[at];
      }
      mean /= groupSize;
      meanTimesNormalized /= groupSize;
      for (int i = 0, at = start; i < groupSize; i++, at += memberStride) {
        gradient[at] =
            (gradient[at] - mean - normalized[at] * meanTimesNormalized) / standardDeviation[group];
      }
    }
  }
}
