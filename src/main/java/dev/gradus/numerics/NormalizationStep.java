package dev.gradus.numerics;

import java.util.Arrays;

/**
 * Batch or layer normalization of a B×n matrix in place, without learned scale and shift, with the
 * biased variance and ε = 1e-5 inside the root (Ioffe, Szegedy 2015; Ba, Kiros, Hinton 2016). A
 * group is what is normalized together: a column over the batch, or a row over the units.
 */
final class NormalizationStep {

  private final Normalization kind;
  private final Kernels kernels;
  private final int batch;
  private final int width;

  /** One over the standard deviation of each group. */
  private final double[] inverseDeviation;

  private final double[] ones;

  /** By column. */
  private final double[] sum;

  private final double[] sumOfProducts;

  /** Copies of one row, so that what a loop over columns writes has the index that it reads. */
  private final double[] row;

  private final double[] otherRow;

  NormalizationStep(Normalization kind, Kernels kernels, int batch, int width) {
    this.kind = kind;
    this.kernels = kernels;
    this.batch = batch;
    this.width = width;
    inverseDeviation = new double[kind == Normalization.BATCH ? width : batch];
    ones = new double[width];
    Arrays.fill(ones, 1);
    sum = new double[width];
    sumOfProducts = new double[width];
    row = new double[width];
    otherRow = new double[width];
  }

  void forward(double[] values) {
    switch (kind) {
      case NONE -> {}
      case BATCH -> forwardByColumns(values);
      case LAYER -> forwardByRows(values);
    }
  }

  /** From ∂L/∂u to ∂L/∂z in place: (g − mean(g) − u·mean(g·u)) / s in each group. */
  void backward(double[] normalized, double[] gradient) {
    switch (kind) {
      case NONE -> {}
      case BATCH -> backwardByColumns(normalized, gradient);
      case LAYER -> backwardByRows(normalized, gradient);
    }
  }

  private static double inverseRoot(double variance) {
    return 1 / Math.sqrt(variance + Normalization.EPSILON);
  }

  private void forwardByColumns(double[] values) {
    Arrays.fill(sum, 0);
    for (int from = 0; from < batch * width; from += width) {
      System.arraycopy(values, from, row, 0, width);
      for (int j = 0; j < width; j++) {
        sum[j] += row[j];
      }
    }
    Arrays.fill(sumOfProducts, 0);
    for (int from = 0; from < batch * width; from += width) {
      System.arraycopy(values, from, row, 0, width);
      for (int j = 0; j < width; j++) {
        double centred = row[j] - sum[j] / batch;
        row[j] = centred;
        sumOfProducts[j] += centred * centred;
      }
      System.arraycopy(row, 0, values, from, width);
    }
    for (int j = 0; j < width; j++) {
      inverseDeviation[j] = inverseRoot(sumOfProducts[j] / batch);
    }
    for (int from = 0; from < batch * width; from += width) {
      System.arraycopy(values, from, row, 0, width);
      for (int j = 0; j < width; j++) {
        row[j] *= inverseDeviation[j];
      }
      System.arraycopy(row, 0, values, from, width);
    }
  }

  private void forwardByRows(double[] values) {
    for (int sample = 0; sample < batch; sample++) {
      int from = sample * width;
      double mean = kernels.dot(values, from, ones, 0, width) / width;
      for (int i = from; i < from + width; i++) {
        values[i] -= mean;
      }
      double inverse = inverseRoot(kernels.dot(values, from, values, from, width) / width);
      for (int i = from; i < from + width; i++) {
        values[i] *= inverse;
      }
      inverseDeviation[sample] = inverse;
    }
  }

  private void backwardByColumns(double[] normalized, double[] gradient) {
    Arrays.fill(sum, 0);
    Arrays.fill(sumOfProducts, 0);
    for (int from = 0; from < batch * width; from += width) {
      System.arraycopy(gradient, from, row, 0, width);
      System.arraycopy(normalized, from, otherRow, 0, width);
      for (int j = 0; j < width; j++) {
        sum[j] += row[j];
        sumOfProducts[j] += row[j] * otherRow[j];
      }
    }
    for (int from = 0; from < batch * width; from += width) {
      System.arraycopy(gradient, from, row, 0, width);
      System.arraycopy(normalized, from, otherRow, 0, width);
      for (int j = 0; j < width; j++) {
        double change = (sum[j] + otherRow[j] * sumOfProducts[j]) / batch;
        row[j] = (row[j] - change) * inverseDeviation[j];
      }
      System.arraycopy(row, 0, gradient, from, width);
    }
  }

  private void backwardByRows(double[] normalized, double[] gradient) {
    for (int sample = 0; sample < batch; sample++) {
      int from = sample * width;
      double mean = kernels.dot(gradient, from, ones, 0, width) / width;
      double meanProduct = kernels.dot(gradient, from, normalized, from, width) / width;
      double inverse = inverseDeviation[sample];
      for (int i = from; i < from + width; i++) {
        gradient[i] = (gradient[i] - mean - normalized[i] * meanProduct) * inverse;
      }
    }
  }
}
