package dev.gradus.numerics;

/**
 * The paths of different length through a stack of residual blocks: each block is passed or
 * skipped, so 2^L paths have lengths from Binomial(L, ½) (Veit, Wilber, Belongie 2016).
 */
public final class ResidualPaths {

  private ResidualPaths() {}

  /**
   * The share of paths that pass {@code from}…{@code to} of the blocks.
   *
   * @param blocks L, 1…1000
   * @throws IllegalArgumentException when the numbers are not 0 ≤ from ≤ to ≤ L ≤ 1000
   */
  public static double share(int blocks, int from, int to) {
    if (from < 0 || to < from || blocks < to || blocks > 1000) {
      throw new IllegalArgumentException("%d…%d of %d blocks".formatted(from, to, blocks));
    }
    double share = 0;
    double ofLength = Math.scalb(1.0, -blocks);
    for (int length = 0; length <= to; length++) {
      if (length >= from) {
        share += ofLength;
      }
      ofLength *= (double) (blocks - length) / (length + 1);
    }
    return share;
  }
}
