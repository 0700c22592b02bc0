package dev.gradus.interview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.content.Competence;
import dev.gradus.content.Question;
import dev.gradus.interview.Standing;
import dev.gradus.uikit.Strip;
import java.util.List;
import java.util.Map;

/** A question by competence: what it is, where it comes from, what helps, how to see it. */
final class Competences extends Div {

  private static final double PERHAPS = 0.5;

  Competences(Question question, Standing standing, InterviewWords words) {
    addClassName("competences");
    for (Competence competence : Competence.values()) {
      List<String> points =
          standing.points().keySet().stream()
              .filter(point -> question.competences().get(point) == competence)
              .toList();
      if (!points.isEmpty()) {
        Span name = new Span(words.of("competence." + competence.name()));
        name.addClassName("name");
        Span score = new Span(words.score(standing.over(points)));
        score.addClassName("small");
        List<Double> fills = points.stream().map(id -> ink(standing.points(), id)).toList();
        add(new Div(name, Strip.ofFills(fills).withRadius(6.5), score));
      }
    }
  }

  private static double ink(Map<String, Standing.Point> points, String id) {
    return switch (points.getOrDefault(id, Standing.Point.MISSED)) {
      case FOUND -> 1;
      case PERHAPS -> PERHAPS;
      case MISSED -> 0;
    };
  }
}
