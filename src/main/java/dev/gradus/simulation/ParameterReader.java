package dev.gradus.simulation;

import dev.gradus.numerics.Named;
import dev.gradus.simulation.ParameterProblem.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads single values from text for a {@link ParameterDraft}: takes what is valid, answers the
 * nearest valid value or the current one else, and notes the problem.
 */
public final class ParameterReader {

  private static final int SHOWN_LENGTH = 40;

  private final List<ParameterProblem> problems = new ArrayList<>();

  /** The option of that name, or {@code current}. */
  public <E extends Enum<E> & Named> E option(String name, String value, Class<E> kind, E current) {
    return option(name, value, Arrays.asList(kind.getEnumConstants()), current);
  }

  /** The option of that name among those allowed, or {@code current}. */
  public <E extends Enum<E> & Named> E option(
      String name, String value, List<E> allowed, E current) {
    return Named.find(current.getDeclaringClass(), value)
        .filter(allowed::contains)
        .orElseGet(() -> {
          List<String> ids = allowed.stream().map(Named::id).toList();
          note(name, value, ids, current.id(), Kind.NOT_AN_OPTION);
          return current;
        });
  }

  /** True or false, or {@code current}. */
  public boolean truth(String name, String value, boolean current) {
    if (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
      return Boolean.parseBoolean(value);
    }
    note(name, value, List.of("true", "false"), Boolean.toString(current), Kind.NOT_AN_OPTION);
    return current;
  }

  /** Any whole number of 64 bits, or {@code current}. */
  public long seed(String name, String value, long current) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      note(
          name,
          value,
          List.of(Long.toString(Long.MIN_VALUE), Long.toString(Long.MAX_VALUE)),
          Long.toString(current),
          Kind.NOT_IN_RANGE);
      return current;
    }
  }

  /** The nearest number within the bounds, or {@code current} where there is no number. */
  public double number(String name, String value, double current, double least, double greatest) {
    return number(name, value, current, least, greatest, false);
  }

  /** The nearest whole number within the bounds, or {@code current} where there is no number. */
  public int whole(String name, String value, int current, int least, int greatest) {
    return (int) number(name, value, current, least, greatest, true);
  }

  private double number(
      String name, String value, double current, double least, double greatest, boolean whole) {
    double parsed;
    try {
      parsed = value.length() > SHOWN_LENGTH ? Double.NaN : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      parsed = Double.NaN;
    }
    double nearest = Double.isNaN(parsed) ? current : Math.clamp(parsed, least, greatest);
    double used = whole ? Math.rint(nearest) : nearest;
    if (used != parsed) {
      note(name, value, List.of(plain(least), plain(greatest)), plain(used), Kind.NOT_IN_RANGE);
    }
    return used;
  }

  /** Notes where less was taken than asked for, because of the work or the memory as a whole. */
  public void noteReduced(String name, int asked, int used, Kind kind) {
    if (used < asked) {
      String greatest = Integer.toString(used);
      note(name, Integer.toString(asked), List.of("1", greatest), greatest, kind);
    }
  }

  private void note(String name, String given, List<String> allowed, String used, Kind kind) {
    String shown = given.length() > SHOWN_LENGTH ? given.substring(0, SHOWN_LENGTH) + "…" : given;
    problems.add(new ParameterProblem(name, shown, allowed, used, kind));
  }

  public List<ParameterProblem> problems() {
    return List.copyOf(problems);
  }

  /**
   * For the constructors of parameters.
   *
   * @throws IllegalArgumentException when the value is out of bounds or NaN
   */
  public static void requireWithin(String name, double value, double least, double greatest) {
    if (!(value >= least && value <= greatest)) {
      throw new IllegalArgumentException(
          "%s must be from %s to %s".formatted(name, plain(least), plain(greatest)));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
