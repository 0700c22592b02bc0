package dev.gradus.simulation.gradientflow;

import dev.gradus.numerics.Initialization;

/**
 * How large a run may be: each value by itself, and the work and the memory as a whole, because a
 * page offers every value up to its own limit.
 *
 * @param work what one run may cost, in multiply-adds (about 0.2 ns each without the Vector API)
 * @param numbers how many numbers, of 8 bytes, its network may hold
 */
public record GradientFlowLimits(
    int maxDepth, int maxWidth, int maxBatch, int maxSeeds, double work, double numbers) {

  public static final int MIN_DEPTH = 2;
  public static final double MIN_SCALE = 1e-3;
  public static final double MAX_SCALE = 1e3;

  /** For pages: about a second of one core and 160 MB. */
  public static final GradientFlowLimits PAGE =
      new GradientFlowLimits(200, 512, 512, 200, 4e9, 2e7);

  /**
   * For commands and checks, in a virtual machine that has just started: about three seconds of one
   * core and 400 MB.
   */
  public static final GradientFlowLimits COMMAND =
      new GradientFlowLimits(1000, 2048, 4096, 10_000, 1.3e10, 5e7);

  /** One element's activation, slope and normalization, in multiply-adds. */
  private static final int ELEMENT_COST = 40;

  /** What a layer costs however small it is, in multiply-adds. */
  private static final int LAYER_COST = 8000;

  /** Drawing one weight, in multiply-adds. */
  private static final int DRAW_COST = 20;

  /** How many seeds the work as a whole leaves room for; 0 where not even one fits. */
  int seedsThatFit(int depth, int width, int batch, Initialization initialization) {
    double weights = (double) width * width;
    double elements = (double) batch * width;
    double decomposition = initialization == Initialization.ORTHOGONAL ? 2 * weights * width : 0;
    double passes = elements * (3.0 * width + ELEMENT_COST) + LAYER_COST;
    double layer = passes + weights * DRAW_COST + decomposition;
    boolean inMemory = depth * (2 * weights + 3 * elements) <= numbers;
    return inMemory ? (int) Math.min(maxSeeds, work / (depth * layer)) : 0;
  }
}
