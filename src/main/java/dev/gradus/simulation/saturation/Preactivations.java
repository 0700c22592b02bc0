package dev.gradus.simulation.saturation;

import dev.gradus.numerics.Activation;
import dev.gradus.simulation.Statistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The preactivations of one layer, over units, samples and networks.
 *
 * @param deviation their root mean square
 * @param meanSquaredSlope mean of φ′²
 * @param meanSquaredSlopeError its standard error, from network to network
 * @param smallSlopes share whose |φ′| is below a tenth of the largest
 * @param bins share in each bin of {@link #BIN} from −{@link SaturationParameters#REACH} on
 * @param below share left of the bins
 * @param above share right of them
 */
public record Preactivations(
    double deviation,
    double meanSquaredSlope,
    double meanSquaredSlopeError,
    double smallSlopes,
    List<Double> bins,
    double below,
    double above) {

  /** Width of a bin. */
  public static final double BIN = 0.2;

  /** How many bins there are. */
  public static final int BINS = (int) Math.round(2 * SaturationParameters.REACH / BIN);

  /** Of the largest |φ′|: less of it is a small slope. */
  public static final double SMALL = 0.1;

  public Preactivations {
    bins = List.copyOf(bins);
  }

  /** The largest |φ′| of an activation, to a relative 1e-3. */
  public static double largestSlope(Activation activation) {
    double largest = 0;
    for (double z = -SaturationParameters.REACH; z <= SaturationParameters.REACH; z += 1 / 64.0) {
      largest = Math.max(largest, Math.abs(activation.slope(z)));
    }
    return largest;
  }

  /** Gathers them network by network. */
  static final class Counter {

    private final Activation activation;
    private final double small;
    private final long[] counts = new long[BINS];
    private final List<Double> meanSquaredSlopes = new ArrayList<>();
    private long total;
    private long below;
    private long above;
    private long smallSlopes;
    private double squares;

    Counter(Activation activation) {
      this.activation = activation;
      small = SMALL * largestSlope(activation);
    }

    /** Takes the preactivations of one more network. */
    void add(double[] preactivations) {
      double squaredSlopes = 0;
      for (double z : preactivations) {
        double slope = activation.slope(z);
        squaredSlopes += slope * slope;
        squares += z * z;
        smallSlopes += Math.abs(slope) < small ? 1 : 0;
        count(z);
      }
      total += preactivations.length;
      meanSquaredSlopes.add(squaredSlopes / preactivations.length);
    }

    private void count(double z) {
      double place = Math.floor((z + SaturationParameters.REACH) / BIN);
      if (place < 0) {
        below++;
      } else if (place >= BINS) {
        above++;
      } else {
        counts[(int) place]++;
      }
    }

    Preactivations result() {
      return new Preactivations(
          Math.sqrt(squares / total),
          Statistics.mean(meanSquaredSlopes),
          Statistics.standardError(meanSquaredSlopes),
          share(smallSlopes),
          Arrays.stream(counts).mapToObj(this::share).toList(),
          share(below),
          share(above));
    }

    private double share(long count) {
      return (double) count / total;
    }
  }
}
