package dev.gradus.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.numerics.RandomStreams.Role;
import java.util.Arrays;
import org.apache.commons.numbers.gamma.Erfc;
import org.junit.jupiter.api.Test;

/** The draws have the law that they are said to have; the seeds are fixed. */
class RandomStreamsTest {

  private static final int DRAWS = 4_000_000;

  private final RandomStreams streams = new RandomStreams();

  private double[] normals(long seed, double deviation) {
    double[] draws = new double[DRAWS];
    streams.fillNormals(draws, deviation, seed, 0, 1, Role.WEIGHT);
    return draws;
  }

  private static double moment(double[] draws, int order) {
    return Arrays.stream(draws).map(x -> Math.pow(x, order)).sum() / draws.length;
  }

  /** The moments of N(0, 1) are 0, 1, 0, 3, 0, 15; each within 4.5 of its standard errors. */
  @Test
  void normals_have_the_moments_of_the_normal_law() {
    double[] expected = {0, 1, 0, 3, 0, 15};
    double[] variance = {1, 2, 15, 96, 945, 10_170};
    for (long seed = 1; seed <= 3; seed++) {
      double[] draws = normals(seed, 1);
      for (int order = 1; order <= 6; order++) {
        assertThat(moment(draws, order))
            .as("moment %d, seed %d", order, seed)
            .isCloseTo(
                expected[order - 1], within(4.5 * Math.sqrt(variance[order - 1] / draws.length)));
      }
    }
  }

  /** Kolmogorov's distance, which exceeds 1.95/√n once in a thousand times. */
  @Test
  void normals_have_the_distribution_of_the_normal_law() {
    double[] draws = normals(11, 1);
    Arrays.sort(draws);
    double distance = 0;
    for (int i = 0; i < draws.length; i++) {
      double cdf = 0.5 * Erfc.value(-draws[i] / Math.sqrt(2));
      distance = Math.max(distance, Math.abs(cdf - (i + 0.5) / draws.length));
    }
    assertThat(distance).isLessThan(1.95 / Math.sqrt(draws.length));
  }

  /** 3.65 is where the ziggurat goes over to its tail. */
  @Test
  void normals_have_the_tail_of_the_normal_law() {
    double[] draws = normals(3, 1);
    for (double level : new double[] {3, 3.6, 3.7, 4, 4.5}) {
      double expected = draws.length * Erfc.value(level / Math.sqrt(2));
      assertThat((double) Arrays.stream(draws).filter(x -> Math.abs(x) > level).count())
          .as("draws beyond %s", level)
          .isCloseTo(expected, within(4.5 * Math.sqrt(expected)));
    }
  }

  @Test
  void the_deviation_scales_the_same_draws() {
    double[] draws = normals(1, 1);
    double[] scaled = normals(1, 0.25);
    for (int i = 0; i < 1000; i++) {
      assertThat(scaled[i]).isEqualTo(0.25 * draws[i]);
    }
  }

  @Test
  void uniforms_fill_their_interval_evenly() {
    double[] draws = new double[DRAWS];
    streams.fillUniforms(draws, 2, 1, 0, 1, Role.WEIGHT);
    assertThat(Arrays.stream(draws).min().orElseThrow()).isBetween(-2.0, -1.99999);
    assertThat(Arrays.stream(draws).max().orElseThrow()).isBetween(1.99999, 2.0);
    assertThat(moment(draws, 1)).isCloseTo(0, within(4.5 * 2 / Math.sqrt(3.0 * DRAWS)));
    assertThat(moment(draws, 2)).isCloseTo(4 / 3.0, within(4.5 * 1.2 / Math.sqrt(DRAWS)));
  }

  @Test
  void streams_of_other_names_are_unrelated() {
    double[] first = new double[100_000];
    double[] other = new double[100_000];
    streams.fillNormals(first, 1, 1, 2, 3, Role.WEIGHT);
    Runnable[] others = {
      () -> streams.fillNormals(other, 1, 2, 2, 3, Role.WEIGHT),
      () -> streams.fillNormals(other, 1, 1, 3, 3, Role.WEIGHT),
      () -> streams.fillNormals(other, 1, 1, 2, 4, Role.WEIGHT),
      () -> streams.fillNormals(other, 1, 1, 2, 3, Role.BIAS),
    };
    for (Runnable fill : others) {
      fill.run();
      double correlation = 0;
      for (int i = 0; i < first.length; i++) {
        correlation += first[i] * other[i] / first.length;
      }
      assertThat(correlation).isCloseTo(0, within(4.5 / Math.sqrt(first.length)));
    }
  }
}
