package dev.gradus.simulation.saturation;

import dev.gradus.numerics.GaussianMoments;
import dev.gradus.numerics.NetworkOptions;
import dev.gradus.numerics.NormalLaw;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What mean-field theory says of a wide network, layer by layer (Poole et al. 2016; Schoenholz et
 * al. 2017): preactivations are N(0, q_l) with q_1 = σ_w² and q_{l+1} = σ_w² E φ(√q_l Z)²; a layer
 * multiplies the squared norm of the error signal by σ_w² E φ′(√q_l Z)².
 *
 * @param deviations √q_l
 * @param meanSquaredSlopes E φ′²
 * @param lnFactors ln of σ_w √(E φ′²)
 */
record Prediction(List<Double> deviations, List<Double> meanSquaredSlopes, List<Double> lnFactors) {

  static Prediction of(NetworkOptions options) {
    double sigma = Math.sqrt(options.weightVarianceTimesWidth());
    double[] deviations = new double[options.depth()];
    double[] meanSquaredSlopes = new double[options.depth()];
    double[] lnFactors = new double[options.depth()];
    double deviation = sigma;
    for (int l = 0; l < options.depth(); l++) {
      GaussianMoments moments = GaussianMoments.of(options.activation(), deviation);
      deviations[l] = deviation;
      meanSquaredSlopes[l] = moments.meanSquaredSlope();
      lnFactors[l] = Math.log(sigma * moments.rootMeanSquaredSlope());
      deviation = sigma * moments.rootMeanSquare();
    }
    return new Prediction(list(deviations), list(meanSquaredSlopes), list(lnFactors));
  }

  /** The share of the preactivations of layer {@code l}, from 1, in each bin. */
  List<Double> bins(int l) {
    double deviation = deviations.get(l - 1);
    return IntStream.range(0, Preactivations.BINS)
        .mapToObj(bin -> {
          double from = Preactivations.BIN * bin - SaturationParameters.REACH;
          return NormalLaw.share(deviation, from, from + Preactivations.BIN);
        })
        .toList();
  }

  private static List<Double> list(double[] numbers) {
    return DoubleStream.of(numbers).boxed().toList();
  }
}
