package dev.gradus.simulation;

import java.util.List;

/**
 * A parameter of an address that could not be taken as it was.
 *
 * @param parameter its name
 * @param given what the address said, shortened
 * @param allowed what is accepted: the options, or the least and the greatest value
 * @param used what was taken instead
 * @param kind whether {@code allowed} is a range, a list of options, or nothing because the name is
 *     unknown
 */
public record ParameterProblem(
    String parameter, String given, List<String> allowed, String used, Kind kind) {

  /** What is wrong with it. */
  public enum Kind {
    NOT_IN_RANGE,
    NOT_AN_OPTION,
    TOO_MUCH_WORK
  }

  public ParameterProblem {
    allowed = List.copyOf(allowed);
  }
}
