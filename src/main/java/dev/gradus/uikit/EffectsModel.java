package dev.gradus.uikit;

import dev.gradus.numerics.Regime;
import java.util.List;

/**
 * All that {@link Effects} show.
 *
 * @param less what the left side of zero means
 * @param more what the right side means
 * @param notes what the marks mean; a line each where it is narrow, else in one
 */
public record EffectsModel(
    String title, List<Row> rows, String less, String more, List<String> notes, String ariaLabel) {

  public EffectsModel {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * One change.
   *
   * @param mean of its effects; NaN for none
   * @param meanText the same in words
   */
  public record Row(String label, double mean, String meanText, List<Dot> dots) {
    public Row {
      dots = List.copyOf(dots);
    }
  }

  /**
   * Its effect in one surrounding.
   *
   * @param regime what comes of it
   * @param hollow drawn as a ring
   * @param marked has a circle around it
   * @param name what a pointer is told
   */
  public record Dot(double value, Regime regime, boolean hollow, boolean marked, String name) {}
}
