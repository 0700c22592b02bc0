package dev.gradus.assessment.ui;

import dev.gradus.assessment.ItemFeedback;
import dev.gradus.assessment.ItemFeedback.Note;
import dev.gradus.assessment.PublicItem.Form;
import dev.gradus.assessment.PublicItem.Option;
import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.assessment.scoring.NumberReader;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.ItemBody.Chart;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.uikit.LineChartModel.Kind;
import dev.gradus.uikit.LineChartModel.Mark;
import dev.gradus.uikit.LineChartModel.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The chart of an item once it is scored: what was measured, and what each answer would draw. */
final class FeedbackChart {

  private final QuizServices services;
  private final QuizWords words;
  private final ItemFeedback feedback;

  FeedbackChart(QuizServices services, QuizWords words, ItemFeedback feedback) {
    this.services = services;
    this.words = words;
    this.feedback = feedback;
  }

  /** The chart; empty where the form has none. */
  Optional<ProfileChart> of(Form form) {
    return switch (form) {
      case Form.Choose(List<Option> options, boolean _, Chart chart) when chart != null ->
          Optional.of(choice(options, chart));
      case Form.NameLayer layer -> Optional.of(layer(layer));
      case Form.Place place -> Optional.of(place(place));
      default -> Optional.empty();
    };
  }

  /** The networks with their names, in the colours of their regimes. */
  private List<Curve> named(Chart chart) {
    List<Curve> curves = new ArrayList<>();
    boolean single = chart.networks().size() == 1;
    List<GradientFlowParameters> networks =
        chart.networks().stream().map(services.figures()::network).toList();
    for (GradientFlowParameters network : networks) {
      String name = Charts.name(network, networks, words);
      String label =
          single
              ? words.of("quiz.chart.measured", name, "{0}")
              : Charts.letter(curves.size()) + ": " + name;
      String shortLabel =
          single ? words.of("quiz.chart.measured.short", "{0}") : Charts.letter(curves.size());
      curves.add(new Curve(network, label, shortLabel, Kind.MEASURED, true));
    }
    return curves;
  }

  private ProfileChart choice(List<Option> options, Chart chart) {
    List<Curve> curves = named(chart);
    List<GradientFlowParameters> shown = curves.stream().map(Curve::network).toList();
    List<String> chosen =
        feedback.response() instanceof Response.Chosen(List<String> ids) ? ids : List.of();
    for (Option option : options) {
      SimulationState see = seeOf(option.id());
      if (see == null || shown.contains(services.figures().network(see))) {
        continue;
      }
      boolean mine = chosen.contains(option.id());
      String number = Integer.toString(options.indexOf(option) + 1);
      curves.add(
          new Curve(
              services.figures().network(see),
              words.of(mine ? "quiz.chart.yours" : "quiz.chart.other", number, "{0}"),
              words.of("quiz.chart.short", number, "{0}"),
              mine ? Kind.PREDICTION : Kind.REFERENCE,
              false));
    }
    ProfileChart figure = new ProfileChart(services, words, chart.quantity(), curves);
    if (curves.size() > shown.size()) {
      figure.setCaption(words.of("quiz.chart.answers"));
    }
    return figure;
  }

  private @Nullable SimulationState seeOf(String option) {
    Note note = feedback.notes().get(option);
    return note == null ? null : note.see();
  }

  private ProfileChart layer(Form.NameLayer form) {
    Chart chart = form.chart();
    ProfileChart figure = new ProfileChart(services, words, chart.quantity(), named(chart));
    if (feedback.key() instanceof AnswerKey.Layer key) {
      List<Mark> marks = new ArrayList<>();
      if (key.layer() > 0) {
        marks.add(new Mark(key.layer(), words.of("quiz.row.RIGHT"), true));
      }
      if (feedback.response() instanceof Response.Typed(String text)
          && NumberReader.read(text) instanceof NumberReader.Read(double mine)
          && mine != key.layer()
          && mine >= 1
          && mine <= form.depth()) {
        marks.add(new Mark((int) mine, words.of("quiz.row.MINE"), false));
      }
      figure.setMarks(marks);
    }
    return figure;
  }

  private ProfileChart place(Form.Place form) {
    Chart chart = form.chart();
    ProfileChart figure = new ProfileChart(services, words, chart.quantity(), named(chart));
    List<Series> lines = new ArrayList<>();
    if (feedback.response() instanceof Response.Placed(Map<Integer, Double> levels)) {
      lines.add(
          Series.line(
              "placed",
              Kind.PREDICTION,
              null,
              through(levels, form.depth()),
              words.of("quiz.chart.prediction")));
    }
    if (feedback.key() instanceof AnswerKey.Levels key) {
      for (double slope : key.traps().values()) {
        String number = Integer.toString(lines.size());
        lines.add(
            Series.line(
                "trap" + number,
                Kind.REFERENCE,
                null,
                List.of(slope * (form.depth() - 1), 0.0),
                words.of("quiz.chart.trap", number)));
      }
    }
    figure.addRelative(lines);
    figure.setCaption(words.of("quiz.chart.relative"));
    return figure;
  }

  /** A value for every layer: straight lines between what was placed, to 0 at the last layer. */
  private static List<@Nullable Double> through(Map<Integer, Double> placed, int depth) {
    TreeMap<Integer, Double> points = new TreeMap<>(placed);
    points.put(depth, 0.0);
    List<@Nullable Double> values = new ArrayList<>();
    for (int layer = 1; layer <= depth; layer++) {
      Map.Entry<Integer, Double> before = points.floorEntry(layer);
      Map.Entry<Integer, Double> after = points.ceilingEntry(layer);
      if (before == null || after == null) {
        values.add(Double.NaN);
        continue;
      }
      int span = after.getKey() - before.getKey();
      double share = span == 0 ? 0 : (double) (layer - before.getKey()) / span;
      values.add(before.getValue() + share * (after.getValue() - before.getValue()));
    }
    return values;
  }
}
