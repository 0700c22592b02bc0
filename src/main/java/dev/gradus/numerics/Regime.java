package dev.gradus.numerics;

/** What becomes of the error signal between the last layer and the first. */
public enum Regime {
  VANISHING,
  HEALTHY,
  EXPLODING;

  private static final double LN_HUNDREDTH = Math.log(1e-2);
  private static final double LN_HUNDRED = Math.log(1e2);

  /**
   * The verdict on a whole network.
   *
   * @param lnRatio ln(‖δ_1‖ / ‖δ_L‖); −∞ where the first layer's signal is exactly 0
   * @return vanishing at a hundredth or less, exploding at a hundredfold or more; NaN (overflow)
   *     counts as exploding
   */
  public static Regime of(double lnRatio) {
    if (lnRatio <= LN_HUNDREDTH) {
      return VANISHING;
    }
    return lnRatio < LN_HUNDRED ? HEALTHY : EXPLODING;
  }
}
