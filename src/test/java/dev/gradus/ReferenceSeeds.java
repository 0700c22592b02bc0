package dev.gradus;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * From which seeds runs are compared with the reference: 1, or those of the system property {@code
 * reference.seeds}, which {@code tools/reference} sets to three.
 */
public final class ReferenceSeeds {

  private ReferenceSeeds() {}

  /** The seeds. */
  public static LongStream all() {
    return Arrays.stream(System.getProperty("reference.seeds", "1").split(","))
        .mapToLong(Long::parseLong);
  }
}
