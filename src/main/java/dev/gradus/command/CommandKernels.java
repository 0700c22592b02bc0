package dev.gradus.command;

import dev.gradus.numerics.Kernels;

/** Which kernels serve a command best, in a virtual machine that has just started. */
final class CommandKernels {

  /** Measured: compiling the best kernels costs about what they save in a run of a second. */
  private static final double SHORT_RUN_SECONDS = 1;

  private CommandKernels() {}

  /**
   * A short run is over before the best kernels are compiled.
   *
   * @param seconds what the run takes once they are
   */
  static Kernels forRunOf(double seconds) {
    return seconds < SHORT_RUN_SECONDS ? Kernels.atOnce() : Kernels.best();
  }
}
