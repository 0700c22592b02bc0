package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** Points per run, from the first to the latest. */
@Tag("gradus-trend")
@JsModule("./trend/trend.ts")
public final class TrendChart extends Component implements HasStyle {

  /**
   * One run, in percent of what could be earned.
   *
   * @param mean of the runs up to this one
   * @param label what a pointer is told
   */
  public record Sitting(double share, double mean, boolean exam, String label) {}

  /**
   * The words on the chart.
   *
   * @param first below the first run: its day
   * @param last below the latest
   * @param mean beside the line
   */
  public record Labels(String first, String last, String mean, String ariaLabel) {}

  public TrendChart(List<Sitting> sittings, Labels labels) {
    getElement().setPropertyBean("labels", labels);
    getElement().setPropertyList("sittings", sittings);
  }
}
