package dev.gradus.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import dev.gradus.content.ItemBody.Quantity;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult;
import dev.gradus.simulation.gradientflow.GradientFlowView;
import dev.gradus.uikit.LineChart;
import dev.gradus.uikit.LineChartModel;
import dev.gradus.uikit.LineChartModel.Kind;
import dev.gradus.uikit.LineChartModel.Labels;
import dev.gradus.uikit.LineChartModel.Mark;
import dev.gradus.uikit.LineChartModel.Series;
import dev.gradus.uikit.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Curves of real runs on a logarithmic axis, with a caption and the same numbers as a table. They
 * are computed off the page's lock, once it is attached.
 */
@Tag("figure")
final class ProfileChart extends HtmlContainer {

  private final QuizWords words;
  private final Quantity quantity;
  private final List<Curve> curves;
  private final LineChart chart = new LineChart();
  private final Paragraph caption = new Paragraph();
  private final ProfileTable table;
  private final CurveLoader loader;
  private List<Series> lines = List.of();
  private List<Mark> marks = List.of();
  private boolean relative;

  /** A chart of those curves, the first of which is what the item is about. */
  ProfileChart(QuizServices services, QuizWords words, Quantity quantity, List<Curve> curves) {
    this.words = words;
    this.quantity = quantity;
    this.curves = List.copyOf(curves);
    table = new ProfileTable(words);
    loader = new CurveLoader(services, curves.stream().map(Curve::network).toList());
    addClassName("profile");
    chart.addClassName("plot");
    caption.addClassName("small");
    caption.setText(captionText());
    add(chart, caption, table);
  }

  LineChart chart() {
    return chart;
  }

  /** Further lines, in decades relative to the last layer; the curves become relative too. */
  void addRelative(List<Series> further) {
    lines = List.copyOf(further);
    relative = true;
  }

  /** Vertical lines. */
  void setMarks(List<Mark> vertical) {
    marks = List.copyOf(vertical);
  }

  /** Another caption than the one that says what is drawn. */
  void setCaption(String text) {
    caption.setText(captionText() + " " + text);
  }

  private String captionText() {
    GradientFlowParameters first = curves.getFirst().network();
    boolean alike =
        curves.stream()
            .map(Curve::network)
            .allMatch(it -> it.width() == first.width() && it.seeds() == first.seeds());
    String what = words.of("quiz.chart.caption." + quantity.name());
    return alike
        ? words.of(
            "quiz.chart.protocol",
            what,
            Integer.toString(first.width()),
            words.counted("runs", first.seeds()))
        : what + ".";
  }

  @Override
  protected void onAttach(AttachEvent attachEvent) {
    chart.setBusy(words.of("figure.busy"));
    loader.load(
        attachEvent.getUI(),
        results -> {
          chart.setBusy(null);
          draw(results);
        },
        () -> {
          chart.setBusy(null);
          caption.setText(words.of("figure.failed"));
        });
  }

  @Override
  protected void onDetach(DetachEvent detachEvent) {
    loader.cancel();
  }

  private void draw(Map<GradientFlowParameters, GradientFlowResult> results) {
    int depth = curves.getFirst().network().depth();
    double last = Double.NaN;
    List<Series> series = new ArrayList<>();
    for (Curve curve : curves) {
      GradientFlowResult result = results.get(curve.network());
      if (result == null || curve.network().depth() != depth) {
        continue;
      }
      GradientFlowView view = GradientFlowView.of(result, engineQuantity());
      double own = last(view.median());
      boolean measured = curve.kind() == Kind.MEASURED;
      last = Double.isNaN(last) ? own : last;
      double shift = relative ? -own : measured ? 0 : last - own;
      String factor = Numbers.significant(view.factor(), 3, words.locale());
      series.add(
          new Series(
              "curve" + series.size(),
              curve.kind(),
              curve.coloured() && measured ? regime(result) : null,
              shifted(view.median(), shift),
              List.of(),
              List.of(),
              curve.label().replace("{0}", factor),
              curve.shortLabel().replace("{0}", factor)));
    }
    table.show(series, depth);
    series.addAll(lines);
    chart.setModel(model(depth, series));
  }

  /** What becomes of the error signal, whichever norm is drawn. */
  private static Regime regime(GradientFlowResult result) {
    return GradientFlowView.of(result, GradientFlowResult.Quantity.PREACTIVATION).regime();
  }

  private GradientFlowResult.Quantity engineQuantity() {
    return quantity == Quantity.WEIGHT
        ? GradientFlowResult.Quantity.WEIGHT
        : GradientFlowResult.Quantity.PREACTIVATION;
  }

  private static double last(List<@Nullable Double> levels) {
    Double last = levels.getLast();
    return last == null ? Double.NEGATIVE_INFINITY : last;
  }

  private static List<@Nullable Double> shifted(List<@Nullable Double> levels, double by) {
    List<@Nullable Double> shifted = new ArrayList<>();
    levels.forEach(level -> shifted.add(level == null ? null : level + by));
    return shifted;
  }

  private LineChartModel model(int depth, List<Series> series) {
    return LineChartModel.ofLayers(
            depth, Labels.ofLayers(words.words()), series, words.locale(), told(series))
        .withoutRings()
        .withMarks(marks);
  }

  /** The ends of each curve, for those who do not see the chart. */
  private String told(List<Series> series) {
    String ends =
        series.stream()
            .filter(one -> one.kind() == Kind.MEASURED)
            .map(one ->
                words.of(
                    "quiz.chart.ends",
                    one.label().isEmpty() ? words.of("quiz.chart.curve") : one.label(),
                    ProfileTable.text(one.values().getFirst(), words),
                    ProfileTable.text(one.values().getLast(), words)))
            .collect(Collectors.joining("; "));
    return words.of("quiz.chart.caption." + quantity.name()) + ". " + ends;
  }
}
