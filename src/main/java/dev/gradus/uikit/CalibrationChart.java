package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** How sure against how right. */
@Tag("gradus-calibration")
@JsModule("./calibration/calibration.ts")
public final class CalibrationChart extends Component implements HasStyle {

  /**
   * One stated confidence; all in percent.
   *
   * @param answers how many there were: the area of the dot
   * @param label text beside the dot; "" for none
   */
  public record Bin(int stated, double right, double low, double high, int answers, String label) {}

  /**
   * The words on the chart.
   *
   * @param even on the line where both are equal
   * @param x below the axis
   */
  public record Labels(String even, String x, String ariaLabel) {}

  public CalibrationChart(List<Bin> bins, Labels labels) {
    getElement().setPropertyBean("labels", labels);
    getElement().setPropertyList("bins", bins);
  }
}
