package dev.gradus.simulation.worked;

import dev.gradus.numerics.Activation;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.Simulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * z_l = W_l h_{l−1}, h_l = φ(z_l), L = ½ ‖h_3 − y‖², and back: δ_3 = (h_3 − y) ⊙ φ′(z_3), δ_l =
 * (W_{l+1}ᵀ δ_{l+1}) ⊙ φ′(z_l), ∂L/∂W_l = δ_l h_{l−1}ᵀ.
 */
public final class Worked implements Simulation<WorkedParameters, WorkedResult> {
  /** Its name in addresses and content. */
  public static final String ID = "worked-example";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public WorkedResult run(WorkedParameters parameters, RunContext<WorkedResult> context) {
    Activation activation = parameters.activation();
    List<double[]> inputs = new ArrayList<>();
    List<double[]> preactivations = new ArrayList<>();
    double[] signal = parameters.input();
    for (int layer = 1; layer <= WorkedParameters.LAYERS; layer++) {
      inputs.add(signal);
      double[] z = product(parameters.weights(layer), signal);
      preactivations.add(z);
      signal = Arrays.stream(z).map(activation::value).toArray();
    }
    double[] gradient = difference(signal, parameters.target());
    double loss = Arrays.stream(gradient).map(error -> error * error).sum() / 2;
    List<WorkedLayer> layers = new ArrayList<>();
    for (int layer = WorkedParameters.LAYERS; layer >= 1; layer--) {
      double[] z = preactivations.get(layer - 1);
      WorkedLayer computed = back(activation, z, inputs.get(layer - 1), gradient);
      layers.addFirst(computed);
      double[] delta = computed.delta().stream().mapToDouble(Double::doubleValue).toArray();
      gradient = product(transposed(parameters.weights(layer)), delta);
    }
    return new WorkedResult(parameters, layers, loss);
  }

  /** One layer, given what it was fed and ∂L/∂h of its output. */
  private static WorkedLayer back(
      Activation activation, double[] z, double[] input, double[] outputGradient) {
    double[] slope = Arrays.stream(z).map(activation::slope).toArray();
    double[] delta = new double[z.length];
    List<List<Double>> weightGradient = new ArrayList<>();
    for (int unit = 0; unit < z.length; unit++) {
      double ofUnit = outputGradient[unit] * slope[unit];
      delta[unit] = ofUnit;
      weightGradient.add(Arrays.stream(input).map(from -> ofUnit * from).boxed().toList());
    }
    return new WorkedLayer(
        list(z),
        list(Arrays.stream(z).map(activation::value).toArray()),
        list(slope),
        list(outputGradient),
        list(delta),
        weightGradient);
  }

  private static double[] product(double[][] matrix, double[] vector) {
    return Arrays.stream(matrix)
        .mapToDouble(row -> {
          double sum = 0;
          for (int i = 0; i < row.length; i++) {
            sum += row[i] * vector[i];
          }
          return sum;
        })
        .toArray();
  }

  private static double[][] transposed(double[][] matrix) {
    double[][] transposed = new double[matrix[0].length][matrix.length];
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column < matrix[0].length; column++) {
        transposed[column][row] = matrix[row][column];
      }
    }
    return transposed;
  }

  private static double[] difference(double[] x, double[] y) {
    double[] difference = x.clone();
    for (int i = 0; i < x.length; i++) {
      difference[i] -= y[i];
    }
    return difference;
  }

  private static List<Double> list(double[] numbers) {
    return DoubleStream.of(numbers).boxed().toList();
  }
}
