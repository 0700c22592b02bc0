package dev.gradus.uikit;

import dev.gradus.numerics.Regime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that a {@link LineChart} shows.
 *
 * <p>Values are decimal logarithms when {@code scale} is {@code LOG}. A value of {@code null} (or
 * negative infinity) is an exact zero and is drawn as a hollow mark on the lower edge; {@code NaN}
 * is a gap. The values of a series stand at even distances from {@code xMin} to {@code xMax}, both
 * ends included.
 *
 * @param xTicks where the x-axis is labelled; empty leaves the choice to the chart
 * @param yRange fixed ends of the y-axis, in the unit of the values; null fits the data
 * @param rings whether a row of rings below the axis shows the measured series as ink (first
 *     measured series, relative to its last value)
 * @param guess the handles with which the reader draws a prediction; while it is there, measured
 *     series are hidden
 * @param marks vertical lines
 */
public record LineChartModel(
    int xMin,
    int xMax,
    List<Integer> xTicks,
    Scale scale,
    @Nullable Range yRange,
    Labels labels,
    List<Series> series,
    List<Floor> floors,
    boolean rings,
    @Nullable Guess guess,
    List<Mark> marks,
    Locale lang,
    String ariaLabel) {

  public enum Scale {
    LOG,
    LINEAR
  }

  /** How a line is drawn: solid with dots, dotted ink, sparse dots, or dashed pencil. */
  public enum Kind {
    MEASURED,
    THEORY,
    REFERENCE,
    PREDICTION
  }

  /** Ends of an axis. */
  public record Range(double low, double high) {

    /** Room for a curve over layers, in decades a layer, and above at least so many. */
    private static final double DOWN_A_LAYER = 0.7;

    private static final double UP_A_LAYER = 0.25;
    private static final double LEAST_UP = 3;

    /**
     * A logarithmic axis for a curve that is not known yet, relative to the last layer: it depends
     * on the depth alone, so it betrays nothing.
     */
    public static Range ofUnknown(int depth) {
      return new Range(
          -Math.ceil(DOWN_A_LAYER * depth), Math.max(LEAST_UP, Math.ceil(UP_A_LAYER * depth)));
    }
  }

  /**
   * The words on the plot.
   *
   * @param start under the left end of the axis: “input”
   * @param end under the right end: “loss”
   * @param direction under the middle: “← backward pass”; may be empty
   * @param point what one x is called in the crosshair: “layer”
   * @param zero what an exact zero is called in the crosshair and at its mark: “exactly 0”
   */
  public record Labels(String start, String end, String direction, String point, String zero) {

    /** The words on every chart over layers. */
    public static Labels ofLayers(Words words) {
      return new Labels(
          words.of("flow.start"),
          words.of("flow.end"),
          words.of("flow.direction"),
          words.of("flow.layer"),
          words.of("flow.zero"));
    }
  }

  /**
   * One line.
   *
   * @param regime colour of a measured line; null draws it in ink
   * @param low lower edge of the band, same length as {@code values}; empty for none
   * @param high upper edge of the band
   * @param label text beside the line; empty for none
   * @param shortLabel the same for a narrow plot
   */
  public record Series(
      String id,
      Kind kind,
      @Nullable Regime regime,
      List<@Nullable Double> values,
      List<@Nullable Double> low,
      List<@Nullable Double> high,
      String label,
      String shortLabel) {

    /** A line without a band. */
    public static Series line(
        String id,
        Kind kind,
        @Nullable Regime regime,
        List<@Nullable Double> values,
        String label) {
      return new Series(id, kind, regime, values, List.of(), List.of(), label, label);
    }
  }

  /** A horizontal line that means something: the smallest float16, a threshold. */
  public record Floor(double value, String label) {}

  /**
   * A prediction in the making: a pencil line through handles to a fixed point at the right.
   *
   * @param handles from left to right, at least one
   * @param anchor the fixed right end, in the unit of the axis
   */
  public record Guess(List<Handle> handles, double anchor) {
    public Guess {
      handles = List.copyOf(handles);
    }
  }

  /**
   * What moves up and down at one x.
   *
   * @param value where it stands now, in the unit of the axis
   * @param placed whether the reader has set it
   * @param label what follows its value: “at layer 1”; may be empty
   * @param name accessible name
   */
  public record Handle(int x, double value, boolean placed, String label, String name) {}

  /**
   * A vertical line that points out an x.
   *
   * @param solid what is right; else dashed
   */
  public record Mark(int x, String label, boolean solid) {}

  /**
   * A logarithmic plot over the layers 1 … {@code depth} with rings, its axis fitted to the data.
   */
  public static LineChartModel ofLayers(
      int depth, Labels labels, List<Series> series, Locale lang, String ariaLabel) {
    return new LineChartModel(
        1, depth, List.of(), Scale.LOG, null, labels, series, List.of(), true, null, List.of(),
        lang, ariaLabel);
  }

  public LineChartModel withFloors(List<Floor> newFloors) {
    return new LineChartModel(
        xMin, xMax, xTicks, scale, yRange, labels, series, newFloors, rings, guess, marks, lang,
        ariaLabel);
  }

  public LineChartModel withRange(Range newRange) {
    return new LineChartModel(
        xMin, xMax, xTicks, scale, newRange, labels, series, floors, rings, guess, marks, lang,
        ariaLabel);
  }

  public LineChartModel withGuess(Guess newGuess) {
    return new LineChartModel(
        xMin, xMax, xTicks, scale, yRange, labels, series, floors, rings, newGuess, marks, lang,
        ariaLabel);
  }

  public LineChartModel withoutRings() {
    return new LineChartModel(
        xMin, xMax, xTicks, scale, yRange, labels, series, floors, false, guess, marks, lang,
        ariaLabel);
  }

  public LineChartModel withMarks(List<Mark> newMarks) {
    return new LineChartModel(
        xMin, xMax, xTicks, scale, yRange, labels, series, floors, rings, guess, newMarks, lang,
        ariaLabel);
  }
}
