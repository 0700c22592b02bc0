package dev.gradus.numerics.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.gradus.numerics.Activation;
import dev.gradus.numerics.EjmlMultiply;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.Multiply;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both kernels against EJML and against the activations one by one. */
class KernelsTest {

  /** Around every tile's and panel's edge: 6, 8, 16, 256. */
  private static final int[] SIZES = {1, 2, 3, 5, 6, 7, 8, 9, 12, 13, 15, 16, 17, 31, 33, 64};

  private final Random random = new Random(7);

  static Stream<Kernels> kernels() {
    return Stream.of(new PlainKernels(), new VectorKernels());
  }

  private interface Product {
    void compute(Multiply multiply, DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);
  }

  private void compare(
      Kernels kernels,
      Product product,
      int aRows,
      int aColumns,
      int bRows,
      int bColumns,
      int m,
      int n) {
    DMatrixRMaj a = RandomMatrices_DDRM.rectangle(aRows, aColumns, -1, 1, random);
    DMatrixRMaj b = RandomMatrices_DDRM.rectangle(bRows, bColumns, -1, 1, random);
    DMatrixRMaj c = RandomMatrices_DDRM.rectangle(m, n, -1, 1, random);
    DMatrixRMaj expected = c.copy();
    product.compute(new EjmlMultiply(), a, b, expected);
    product.compute(kernels, a, b, c);
    for (int i = 0; i < c.data.length; i++) {
      assertThat(c.data[i])
          .as("%s, %d×%d by %d×%d", kernels.id(), aRows, aColumns, bRows, bColumns)
          .isCloseTo(expected.data[i], within(1e-12));
    }
  }

  private void compareAll(Kernels kernels, int m, int k, int n) {
    compare(kernels, Multiply::nn, m, k, k, n, m, n);
    compare(kernels, Multiply::tn, k, m, k, n, m, n);
    compare(kernels, Multiply::nt, m, k, n, k, m, n);
    compare(kernels, Multiply::addNn, m, k, k, n, m, n);
    compare(kernels, Multiply::addTn, k, m, k, n, m, n);
    compare(kernels, Multiply::addNt, m, k, n, k, m, n);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void products_equal_those_of_ejml_for_every_shape(Kernels kernels) {
    for (int m : SIZES) {
      for (int k : SIZES) {
        for (int n : SIZES) {
          compareAll(kernels, m, k, n);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void products_deeper_than_a_panel_equal_those_of_ejml(Kernels kernels) {
    for (int k : new int[] {255, 256, 257, 700}) {
      compareAll(kernels, 11, k, 19);
      compareAll(kernels, 16, k, 32);
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void a_small_product_after_a_large_one_sees_nothing_of_it(Kernels kernels) {
    compareAll(kernels, 40, 300, 50);
    compareAll(kernels, 3, 5, 7);
    compareAll(kernels, 40, 2, 50);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void shapes_that_do_not_fit_are_refused(Kernels kernels) {
    DMatrixRMaj a = new DMatrixRMaj(3, 4);
    DMatrixRMaj b = new DMatrixRMaj(5, 6);
    DMatrixRMaj c = new DMatrixRMaj(3, 6);
    assertThatThrownBy(() -> kernels.nn(a, b, c)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> kernels.tn(a, b, c)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> kernels.nt(a, b, c)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void a_not_a_number_in_a_factor_is_not_lost(Kernels kernels) {
    DMatrixRMaj a = RandomMatrices_DDRM.rectangle(17, 9, random);
    a.set(16, 8, Double.NaN);
    DMatrixRMaj c = new DMatrixRMaj(17, 5);
    kernels.nn(a, RandomMatrices_DDRM.rectangle(9, 5, random), c);
    assertThat(c.get(16, 4)).isNaN();
    assertThat(c.get(15, 4)).isFinite();
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void activations_equal_those_one_by_one(Kernels kernels) {
    double[] z = argumentsOfAllSizes();
    double[] values = new double[z.length];
    double[] slopes = new double[z.length];
    for (Activation activation : Activation.values()) {
      kernels.activate(activation, z, values, slopes, z.length);
      for (int i = 0; i < z.length; i++) {
        String what = "%s %s at %s".formatted(kernels.id(), activation, z[i]);
        assertRelative(values[i], activation.value(z[i]), what);
        assertRelative(slopes[i], activation.slope(z[i]), "slope of " + what);
      }
    }
  }

  /** From 1e-300 to 1e300 and densely between −45 and 45, in no order. */
  private double[] argumentsOfAllSizes() {
    double[] z = new double[4011];
    for (int i = 0; i < z.length; i++) {
      double u = 2 * random.nextDouble() - 1;
      z[i] =
          switch (i % 4) {
            case 0 -> u * 45;
            case 1 -> u * 4;
            case 2 -> Math.signum(u) * Math.pow(10, -300 * random.nextDouble());
            default -> Math.signum(u) * Math.pow(10, 3 * random.nextDouble());
          };
    }
    double[] special = {
      0, -0.0, 10, -40, 40, -300, 300, -1.0e300, 1.0e300, 3, -3, -708, -709, -745
    };
    System.arraycopy(special, 0, z, 8, special.length);
    return z;
  }

  /**
   * Below the smallest normal number a kernel may say 0. Where value or slope of GELU or SiLU pass
   * through 0, and deep in the tail of GELU, the rounding of z² is felt.
   */
  private static void assertRelative(double actual, double expected, String what) {
    assertThat(actual)
        .as(what)
        .isCloseTo(expected, within(4e-13 * Math.abs(expected) + 1e-300 + absolute(what)));
  }

  private static double absolute(String what) {
    return what.startsWith("slope") && (what.contains("GELU") || what.contains("SILU")) ? 1e-15 : 0;
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void common_arguments_are_accurate_to_a_few_units_in_the_last_place(Kernels kernels) {
    double[] z = random.doubles(10_000, -6, 6).toArray();
    double[] values = new double[z.length];
    double[] slopes = new double[z.length];
    kernels.activate(Activation.TANH, z, values, slopes, z.length);
    for (int i = 0; i < z.length; i++) {
      assertThat(values[i]).isCloseTo(Math.tanh(z[i]), withinPercentage(1.2e-13));
      // 1 − tanh² by the addition of two exponentials, which does not cancel
      double slope = 4 / Math.pow(Math.exp(z[i]) + Math.exp(-z[i]), 2);
      assertThat(slopes[i]).isCloseTo(slope, withinPercentage(2e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void slopes_may_take_the_place_of_their_arguments(Kernels kernels) {
    double[] z = random.doubles(203, -9, 9).toArray();
    for (Activation activation : Activation.values()) {
      double[] values = new double[z.length];
      double[] slopes = new double[z.length];
      kernels.activate(activation, z, values, slopes, z.length);
      double[] inPlace = z.clone();
      double[] again = new double[z.length];
      kernels.activate(activation, inPlace, again, inPlace, z.length);
      assertThat(again).as("%s", activation).containsExactly(values);
      assertThat(inPlace).as("%s", activation).containsExactly(slopes);
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void what_lies_beyond_the_length_is_left_alone(Kernels kernels) {
    double[] z = random.doubles(50).toArray();
    double[] values = new double[50];
    double[] slopes = new double[50];
    kernels.activate(Activation.TANH, z, values, slopes, 21);
    assertThat(Arrays.copyOfRange(values, 21, 50)).containsOnly(0);
    assertThat(Arrays.copyOfRange(slopes, 21, 50)).containsOnly(0);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void not_a_number_stays_so(Kernels kernels) {
    double[] z = new double[16];
    Arrays.fill(z, Double.NaN);
    double[] values = new double[16];
    for (Activation activation : Activation.values()) {
      kernels.activate(activation, z, values, new double[16], 16);
      assertThat(values).as("%s", activation).containsOnly(Double.NaN);
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void a_dot_product_is_the_sum_of_the_products(Kernels kernels) {
    double[] x = random.doubles(200, -1, 1).toArray();
    double[] y = random.doubles(200, -1, 1).toArray();
    for (int length : SIZES) {
      double expected = 0;
      for (int i = 0; i < length; i++) {
        expected += x[3 + i] * y[11 + i];
      }
      assertThat(kernels.dot(x, 3, y, 11, length)).isCloseTo(expected, within(1e-13));
    }
  }

  @Test
  void the_vector_kernels_are_taken_where_their_module_is() {
    assertThat(Kernels.best().id()).startsWith("vector-");
    assertThat(Kernels.best()).isSameAs(Kernels.best());
  }
}
