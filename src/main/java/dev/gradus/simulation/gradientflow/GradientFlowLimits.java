package dev.gradus.simulation.gradientflow;

import dev.gradus.numerics.Initialization;
import dev.gradus.numerics.Kernels;

/**
 * How large a run may be: each value by itself, and time and memory as a whole, because a page
 * offers every value up to its own limit.
 *
 * @param seconds what one run may take of one core
 * @param numbers how many numbers, of 8 bytes, its network may hold
 */
public record GradientFlowLimits(
    int maxDepth, int maxWidth, int maxBatch, int maxSeeds, double seconds, double numbers) {

  public static final int MIN_DEPTH = 2;
  public static final double MIN_SCALE = 1e-3;
  public static final double MAX_SCALE = 1e3;

  /** For pages: two seconds and 160 MB. */
  public static final GradientFlowLimits PAGE = new GradientFlowLimits(200, 512, 512, 200, 2, 2e7);

  /**
   * For commands and checks, and what nobody may ask for more of: three seconds, of which large
   * networks take two, and 400 MB. Without the Vector API, as commands run, 48 seeds of 50 layers
   * of 128 units fit, the largest networks that the reference knows.
   */
  public static final GradientFlowLimits COMMAND =
      new GradientFlowLimits(1000, 2048, 4096, 10_000, 3, 5e7);

  /**
   * Upper ends of what was measured, in seconds (docs/performance.md): products run at the rate of
   * the kernels; the rest depends little on them.
   */
  private static final double A_LAYER = 4e-6;

  /** Activation, slope, normalization and what else is done for each element, forth and back. */
  private static final double AN_ELEMENT = 12e-9;

  private static final double A_DRAW = 4e-9;

  /** Of an orthogonal matrix, for each of its n³. */
  private static final double A_ROTATION = 0.4e-9;

  /** How many seeds the time as a whole leaves room for; 0 where not even one fits. */
  int seedsThatFit(int depth, int width, int batch, Initialization initialization) {
    double weights = (double) width * width;
    double elements = (double) batch * width;
    boolean inMemory = depth * (2 * weights + 3 * elements) <= numbers;
    return inMemory
        ? (int) Math.min(maxSeeds, seconds / secondsASeed(depth, width, batch, initialization))
        : 0;
  }

  /** What one seed takes of one core, at the most, once everything is compiled. */
  static double secondsASeed(int depth, int width, int batch, Initialization initialization) {
    double weights = (double) width * width;
    double elements = (double) batch * width;
    double products = 3 * elements * width / Kernels.best().multiplyAddsPerSecond();
    double rotation =
        initialization == Initialization.ORTHOGONAL ? A_ROTATION * weights * width : 0;
    return depth * (A_LAYER + products + AN_ELEMENT * elements + A_DRAW * weights + rotation);
  }
}
