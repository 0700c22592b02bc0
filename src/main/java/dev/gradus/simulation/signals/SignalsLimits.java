package dev.gradus.simulation.signals;

/**
 * How large a run may be. At its largest it takes a few tenths of a second and holds 40 MB, so no
 * bound on the whole is needed besides.
 */
public final class SignalsLimits {

  public static final int MIN_DEPTH = 2;
  public static final int MAX_DEPTH = 40;
  public static final int MIN_WIDTH = 8;
  public static final int MAX_WIDTH = 128;

  private SignalsLimits() {}
}
