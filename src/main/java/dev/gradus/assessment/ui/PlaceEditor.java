package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.gradus.assessment.PublicItem.Form;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.uikit.LineChart;
import dev.gradus.uikit.LineChartModel;
import dev.gradus.uikit.LineChartModel.Guess;
import dev.gradus.uikit.LineChartModel.Handle;
import dev.gradus.uikit.LineChartModel.Labels;
import dev.gradus.uikit.LineChartModel.Range;
import dev.gradus.uikit.ValueChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Points to be placed before the curve is seen, relative to the last layer; nothing of the curve is
 * in the page.
 */
final class PlaceEditor extends Editor {

  private final List<Integer> layers;

  PlaceEditor(QuizWords words, Entered entered, String draft, Form.Place form) {
    super(entered);
    layers = form.layers();
    LineChart chart = new LineChart();
    chart.addClassName("plot");
    Map<Integer, Double> placed = entered.levels(layers);
    List<Handle> handles = new ArrayList<>();
    for (int layer : layers) {
      String at = words.of("quiz.place.at", Integer.toString(layer));
      String name = words.of("quiz.place.handle", Integer.toString(layer));
      handles.add(
          new Handle(
              layer,
              placed.getOrDefault(layer, 0.0),
              placed.containsKey(layer),
              layers.size() == 1 ? at : "",
              name));
    }
    chart.setDraft(draft);
    chart.setModel(
        LineChartModel.ofLayers(
                form.depth(),
                Labels.ofLayers(words.words()),
                List.of(),
                words.locale(),
                words.of("quiz.place.aria"))
            .withoutRings()
            .withRange(Range.ofUnknown(form.depth()))
            .withGuess(new Guess(handles, 0)));
    Paragraph caption =
        new Paragraph(
            words.of("quiz.place.caption." + form.chart().quantity().name())
                + " "
                + words.of(layers.size() == 1 ? "quiz.place.point" : "quiz.place.curve"));
    caption.addClassName("small");
    add(chart, caption);
    ValueChange.listen(
        this,
        change -> {
          if (change.name().equals("guess")) {
            take(change.value());
          }
        });
  }

  @Override
  Response response() {
    return new Response.Placed(entered().levels(layers));
  }
}
