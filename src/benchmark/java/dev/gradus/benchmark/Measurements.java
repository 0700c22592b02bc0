package dev.gradus.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Milliseconds of each case by what it ran on, one number a round; their median counts. */
final class Measurements {

  enum Column {
    OURS,
    FALLBACK,
    EJML,
    PYTORCH,
    NUMPY,
    /** Drawing the weights; not in the table. */
    DRAWING
  }

  private final Map<Case, Map<Column, List<Double>>> milliseconds = new EnumMap<>(Case.class);
  private double flopsPerSecond;

  void add(Case of, Column column, double ms) {
    milliseconds
        .computeIfAbsent(of, key -> new EnumMap<>(Column.class))
        .computeIfAbsent(column, key -> new ArrayList<>())
        .add(ms);
  }

  /** The best of all rounds is the limit. */
  void addRate(double rate) {
    flopsPerSecond = Math.max(flopsPerSecond, rate);
  }

  private OptionalDouble median(Case of, Column column) {
    List<Double> all = milliseconds.getOrDefault(of, Map.of()).getOrDefault(column, List.of());
    return all.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median(all));
  }

  static double median(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private OptionalDouble ideal(Case of) {
    return flopsPerSecond == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1e3 * of.flops() / flopsPerSecond);
  }

  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("case,ours_ms,fallback_ms,ejml_ms,pytorch_ms,numpy_ms,ideal_ms");
    for (Case of : milliseconds.keySet()) {
      List<String> cells = new ArrayList<>(List.of(of.id()));
      Arrays.stream(Column.values())
          .filter(column -> column != Column.DRAWING)
          .forEach(column -> cells.add(cell(median(of, column))));
      cells.add(cell(ideal(of)));
      lines.add(String.join(",", cells));
    }
    return lines;
  }

  private static String cell(OptionalDouble ms) {
    return ms.isPresent() ? String.format(Locale.ROOT, "%.4g", ms.getAsDouble()) : "";
  }

  /** The ratios in words, one line a case. */
  List<String> words() {
    List<String> lines = new ArrayList<>();
    for (Case of : milliseconds.keySet()) {
      OptionalDouble ours = median(of, Column.OURS);
      List<String> words = new ArrayList<>();
      addRatio(words, "%.2f times as fast as PyTorch", median(of, Column.PYTORCH), ours);
      addRatio(words, "%.2f times as fast as NumPy", median(of, Column.NUMPY), ours);
      addRatio(words, "%.2f times the ideal time", ours, ideal(of));
      addRatio(
          words,
          "the fallback %.1f times as fast as on EJML's products",
          median(of, Column.EJML),
          median(of, Column.FALLBACK));
      addRatio(words, "drawing the weights takes %.2f of it", median(of, Column.DRAWING), ours);
      lines.add(of.id() + ": " + String.join(", ", words));
    }
    return lines;
  }

  private static void addRatio(
      List<String> words, String format, OptionalDouble over, OptionalDouble under) {
    if (over.isPresent() && under.isPresent()) {
      words.add(String.format(Locale.ROOT, format, over.getAsDouble() / under.getAsDouble()));
    }
  }

  double gigaflopsPerSecond() {
    return flopsPerSecond / 1e9;
  }
}
