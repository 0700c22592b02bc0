package dev.gradus.simulation.recurrent;

import dev.gradus.numerics.CellKind;
import dev.gradus.numerics.RecurrentMatrix;

/**
 * How large a run may be: each value by itself, and the work and the memory as a whole, because a
 * page offers every value up to its own limit.
 *
 * @param work what one run may cost, in multiply-adds (about 0.2 ns each without the Vector API)
 * @param numbers how many numbers, of 8 bytes, its network may hold
 */
public record RecurrentLimits(
    int maxWidth, int maxLags, int maxBurnIn, int maxSeeds, double work, double numbers) {

  public static final double MIN_RADIUS = 1e-3;
  public static final double MAX_RADIUS = 1e3;
  public static final double MAX_INPUT_SCALE = 1e3;

  /** Beyond it a gate is open or shut to nine digits. */
  public static final double MAX_BIAS = 20;

  /** For pages: about a second of one core. */
  public static final RecurrentLimits PAGE = new RecurrentLimits(128, 200, 500, 200, 4e9, 2e7);

  /**
   * For commands and checks, in a virtual machine that has just started: less than three seconds.
   */
  public static final RecurrentLimits COMMAND =
      new RecurrentLimits(512, 1000, 1000, 10_000, 1.3e10, 5e7);

  /** One element's way through the slopes of a step, in multiply-adds. */
  private static final int ELEMENT_COST = 40;

  /** What a step costs however small it is, in multiply-adds. */
  private static final int STEP_COST = 500;

  /** Drawing one number, in multiply-adds. */
  private static final int DRAW_COST = 20;

  /** Finding the eigenvalues of an n×n matrix, over n³. */
  private static final int EIGENVALUE_COST = 50;

  /** An orthogonal n×n matrix, over n³. */
  private static final int ORTHOGONAL_COST = 4;

  /** How many seeds the work as a whole leaves room for; 0 where not even one fits. */
  int seedsThatFit(CellKind cell, RecurrentMatrix matrix, int width, int lags, int burnIn) {
    double square = (double) width * width;
    double weights = cell.blocks() * square;
    double steps = (double) burnIn + lags;
    double backward = lags * (weights * (width + ELEMENT_COST) + STEP_COST);
    double forward = steps * (2 * weights + cell.blocks() * width * ELEMENT_COST + STEP_COST);
    double draws = (2 * weights + steps * width) * DRAW_COST;
    double seed = backward + forward + draws + matrixCost(cell, matrix, square * width);
    double held = 6 * weights + steps * width * (4.0 * cell.blocks() + 12);
    return held <= numbers ? (int) Math.min(maxSeeds, work / seed) : 0;
  }

  private static double matrixCost(CellKind cell, RecurrentMatrix matrix, double cube) {
    if (cell.isGated()) {
      return 0;
    }
    return cube * (matrix == RecurrentMatrix.GAUSSIAN ? EIGENVALUE_COST : ORTHOGONAL_COST);
  }
}
