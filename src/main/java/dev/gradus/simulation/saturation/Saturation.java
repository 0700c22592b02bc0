package dev.gradus.simulation.saturation;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.MeanField;
import dev.gradus.numerics.Network;
import dev.gradus.numerics.NetworkOptions;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.RunContext;
import dev.gradus.simulation.Simulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.ejml.data.DMatrixRMaj;

/**
 * The slope of one unit, the product of slopes and weights along a chain of single units
 * (Hochreiter 1991), and the preactivations that forward passes through random networks give.
 */
public final class Saturation implements Simulation<SaturationParameters, SaturationResult> {
  /** Its name in addresses and content. */
  public static final String ID = "saturation";

  private final Supplier<Kernels> kernels;
  private final RandomStreams streams;

  /**
   * A simulation whose kernels may change from run to run.
   *
   * @param kernels asked at the beginning of each run
   */
  public Saturation(Supplier<Kernels> kernels, RandomStreams streams) {
    this.kernels = kernels;
    this.streams = streams;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public SaturationResult run(
      SaturationParameters parameters, RunContext<SaturationResult> context) {
    int layer = parameters.layer();
    NetworkOptions deep = parameters.network(Math.max(parameters.layers(), layer));
    Prediction prediction = Prediction.of(deep);
    context.checkCancelled();
    return new SaturationResult(
        parameters,
        links(parameters),
        measure(parameters, context),
        prediction.deviations().get(layer - 1),
        prediction.meanSquaredSlopes().get(layer - 1),
        prediction.bins(layer),
        MeanField.holds(deep)
            ? sumsToTheEnd(prediction.lnFactors().subList(0, parameters.layers()))
            : List.of());
  }

  private static List<Link> links(SaturationParameters parameters) {
    Activation activation = parameters.activation();
    double weight = parameters.weight();
    List<Double> places = new ArrayList<>();
    List<Double> lnFactors = new ArrayList<>();
    double z = parameters.z();
    for (int k = 0; k < parameters.layers(); k++) {
      places.add(z);
      lnFactors.add(Math.log(Math.abs(weight)) + Math.log(Math.abs(activation.slope(z))));
      z = parameters.chain() == Chain.FED ? weight * activation.value(z) : z;
    }
    List<Double> lnRemaining = sumsToTheEnd(lnFactors);
    List<Link> links = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      double slope = activation.slope(places.get(k));
      links.add(new Link(places.get(k), slope, lnFactors.get(k), lnRemaining.get(k)));
    }
    return links;
  }

  /** For each place the sum from the last number down to that one. */
  private static List<Double> sumsToTheEnd(List<Double> numbers) {
    List<Double> sums = new ArrayList<>(Collections.nCopies(numbers.size(), 0.0));
    double sum = 0;
    for (int k = numbers.size() - 1; k >= 0; k--) {
      sum += numbers.get(k);
      sums.set(k, sum);
    }
    return sums;
  }

  private Preactivations measure(
      SaturationParameters parameters, RunContext<SaturationResult> context) {
    int layer = parameters.layer();
    Kernels multiply = kernels.get();
    Network network = new Network(parameters.network(layer), multiply);
    DMatrixRMaj preactivations =
        new DMatrixRMaj(SaturationParameters.BATCH, SaturationParameters.WIDTH);
    Preactivations.Counter counter = new Preactivations.Counter(parameters.activation());
    for (int replicate = 0; replicate < SaturationParameters.NETWORKS; replicate++) {
      network.draw(streams, parameters.seed(), replicate, context::checkCancelled);
      network.forward(context::checkCancelled);
      Arrays.fill(preactivations.data, 0);
      multiply.addNt(network.output(layer - 1), network.weights(layer), preactivations);
      counter.add(preactivations.data);
    }
    return counter.result();
  }
}
