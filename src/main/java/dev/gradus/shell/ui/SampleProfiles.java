package dev.gradus.shell.ui;

import dev.gradus.numerics.Regime;
import dev.gradus.uikit.LineChartModel.Kind;
import dev.gradus.uikit.LineChartModel.Series;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Profiles for the page of components: straight lines with a little unevenness, no simulation
 * behind them.
 */
final class SampleProfiles {
  /** log10 of the norm at the last layer. */
  static final double LAST = -1.1;

  private SampleProfiles() {}

  /**
   * log10 of the norm per layer 1 … depth for a factor per layer, uneven by {@code wobble} decades.
   */
  static List<@Nullable Double> levels(int depth, double factor, double wobble, int run) {
    var levels = new ArrayList<@Nullable Double>();
    for (int layer = 1; layer <= depth; layer++) {
      int distance = depth - layer;
      double uneven = wobble * Math.sin(layer * 1.7 + run * 2.3) * Math.sqrt(distance / 10.0);
      levels.add(LAST + distance * Math.log10(factor) + uneven);
    }
    return levels;
  }

  /** The same, relative to the last layer: what rings show. */
  static List<@Nullable Double> relative(int depth, double factor, double wobble, int run) {
    return shifted(levels(depth, factor, wobble, run), -LAST);
  }

  /** A measured line with its 10–90 % band. */
  static Series measured(
      int depth, double factor, Regime regime, double spread, String label, String shortLabel) {
    List<@Nullable Double> middle = levels(depth, factor, 0.03, 1);
    return new Series(
        "median",
        Kind.MEASURED,
        regime,
        middle,
        widened(middle, -spread),
        widened(middle, spread),
        label,
        shortLabel);
  }

  static Series theory(int depth, double factor, String label, String shortLabel) {
    List<@Nullable Double> ends = List.of(LAST + (depth - 1) * Math.log10(factor), LAST);
    return new Series("theory", Kind.THEORY, null, ends, List.of(), List.of(), label, shortLabel);
  }

  /** A profile whose first layers receive exactly nothing. */
  static List<@Nullable Double> withZeros(int depth, double factor, int zeros) {
    List<@Nullable Double> levels = levels(depth, factor, 0.05, 3);
    for (int i = 0; i < zeros; i++) {
      levels.set(i, null);
    }
    return levels;
  }

  private static List<@Nullable Double> widened(List<@Nullable Double> middle, double by) {
    var edge = new ArrayList<@Nullable Double>();
    for (int i = 0; i < middle.size(); i++) {
      Double level = middle.get(i);
      double share = Math.sqrt((middle.size() - 1 - i) / (double) middle.size());
      edge.add(level == null ? null : level + by * (0.1 + share));
    }
    return edge;
  }

  private static List<@Nullable Double> shifted(List<@Nullable Double> levels, double by) {
    var moved = new ArrayList<@Nullable Double>();
    levels.forEach(level -> moved.add(level == null ? null : level + by));
    return moved;
  }
}
