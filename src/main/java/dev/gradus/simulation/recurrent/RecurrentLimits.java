package dev.gradus.simulation.recurrent;

import dev.gradus.numerics.CellKind;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RecurrentMatrix;

/**
 * How large a run may be: each value by itself, and time and memory as a whole, because a page
 * offers every value up to its own limit.
 *
 * @param seconds what one run may take of one core, once everything is compiled
 * @param numbers how many numbers, of 8 bytes, its network may hold
 */
public record RecurrentLimits(
    int maxWidth, int maxLags, int maxBurnIn, int maxSeeds, double seconds, double numbers) {

  public static final double MIN_RADIUS = 1e-3;
  public static final double MAX_RADIUS = 1e3;
  public static final double MAX_INPUT_SCALE = 1e3;

  /** Beyond it a gate is open or shut to nine digits. */
  public static final double MAX_BIAS = 20;

  /** For pages: two seconds and 160 MB. */
  public static final RecurrentLimits PAGE = new RecurrentLimits(128, 200, 500, 200, 2, 2e7);

  /** For commands and checks: three seconds, of which large networks take two, and 400 MB. */
  public static final RecurrentLimits COMMAND =
      new RecurrentLimits(512, 1000, 1000, 10_000, 3, 5e7);

  /**
   * Upper ends of what was measured, in seconds: products run at the rate of the kernels; the rest
   * depends little on them.
   */
  private static final double A_STEP = 0.2e-6;

  /** One element's way through the slopes of a step. */
  private static final double AN_ELEMENT = 9e-9;

  private static final double A_DRAW = 4e-9;

  /** Of the eigenvalues of a matrix, for each of its n³. */
  private static final double AN_EIGENVALUE = 11e-9;

  /** Of an orthogonal matrix, for each of its n³. */
  private static final double A_ROTATION = 0.4e-9;

  /** How many seeds the time as a whole leaves room for; 0 where not even one fits. */
  int seedsThatFit(CellKind cell, RecurrentMatrix matrix, int width, int lags, int burnIn) {
    double weights = cell.blocks() * (double) width * width;
    double steps = (double) burnIn + lags;
    double held = 6 * weights + steps * width * (4.0 * cell.blocks() + 12);
    return held <= numbers
        ? (int) Math.min(maxSeeds, seconds / secondsASeed(cell, matrix, width, lags, burnIn))
        : 0;
  }

  /** What one seed takes of one core, at the most, once everything is compiled. */
  private static double secondsASeed(
      CellKind cell, RecurrentMatrix matrix, int width, int lags, int burnIn) {
    double steps = (double) burnIn + lags;
    double weights = cell.blocks() * (double) width * width;
    double products =
        (lags * weights * width + 2 * steps * weights) / Kernels.best().multiplyAddsPerSecond();
    double elements = lags * weights + steps * cell.blocks() * width;
    double draws = 2 * weights + steps * width;
    double ofMatrix = cell.isGated() ? 0 : aMatrix(matrix) * width * width * width;
    return products + A_STEP * (steps + lags) + AN_ELEMENT * elements + A_DRAW * draws + ofMatrix;
  }

  private static double aMatrix(RecurrentMatrix matrix) {
    return matrix == RecurrentMatrix.GAUSSIAN ? AN_EIGENVALUE : A_ROTATION;
  }
}
