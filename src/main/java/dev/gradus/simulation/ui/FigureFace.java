package dev.gradus.simulation.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The visible parts of a figure in one language, made anew when the language changes.
 *
 * @param <P> parameters
 * @param <R> result
 */
public interface FigureFace<P, R> {

  /** The chart or charts, as SVG so that they can be exported. */
  Component picture();

  /**
   * What the reader changes. A control fires {@link dev.gradus.uikit.ValueChange} named like the
   * parameter.
   */
  Component controls();

  /** Brings the controls to the parameters; called on every change, so it makes nothing anew. */
  void setParameters(P parameters);

  /** Draws a result, a partial one too. */
  void show(R result);

  /** Says that the picture is being computed, or with null that it is not. */
  void setBusy(@Nullable String text);

  /** What the result means. */
  FigureVerdict verdict(R result);

  /** The numbers of the picture. */
  FigureTable table(R result);

  /** The numbers that the text around the figure shows. */
  default InProse inProse(R result) {
    return InProse.NOTHING;
  }

  /**
   * Takes a change that concerns only what is shown of a result, such as which of two quantities is
   * in the foreground.
   *
   * @return false if the name is not of that sort
   */
  default boolean setView(String name, String value) {
    return false;
  }

  /**
   * Lays a predicted curve over the results that are shown from now on: decimal logarithms at the
   * handles of {@link Forecast.Curve}; none takes it away.
   */
  default void layOver(List<Double> predicted) {}

  /** How the reader may predict the picture of these parameters; empty where not. */
  default Optional<Forecast<R>> forecast(P parameters) {
    return Optional.empty();
  }
}
