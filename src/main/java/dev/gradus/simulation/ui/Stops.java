package dev.gradus.simulation.ui;

import dev.gradus.uikit.Option;
import dev.gradus.uikit.Words;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** What a slider over numbers offers. */
public final class Stops {

  private Stops() {}

  /** The usual stops and, where an address asks for another value, that value among them. */
  public static List<Option> of(List<Integer> usual, int value, IntFunction<String> label) {
    return Stream.concat(usual.stream(), Stream.of(value))
        .distinct()
        .sorted()
        .map(stop -> new Option(stop.toString(), label.apply(stop)))
        .toList();
  }

  /** The same for numbers with a fraction. */
  public static List<Option> of(List<Double> usual, double value, DoubleFunction<String> label) {
    return Stream.concat(usual.stream(), Stream.of(value))
        .distinct()
        .sorted()
        .map(stop -> new Option(stop.toString(), label.apply(stop)))
        .toList();
  }

  /** An option for each value, its label the message of that key and value. */
  public static List<Option> named(List<String> values, String key, Words words) {
    return values.stream().map(value -> new Option(value, words.of(key + "." + value))).toList();
  }
}
