package dev.gradus.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.interview.Standing;
import dev.gradus.uikit.Strip;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The main question by competence: what it is, where it comes from, what helps, how to see it. The
 * first letter of a key point says to which it belongs.
 */
final class Competences extends Div {

  private static final List<String> LETTERS = List.of("d", "c", "r", "x");
  private static final double PERHAPS = 0.5;

  private Competences(Standing standing, InterviewWords words) {
    addClassName("competences");
    for (String letter : LETTERS) {
      List<String> points = points(standing, letter);
      if (!points.isEmpty()) {
        Span name = new Span(words.of("competence." + letter));
        name.addClassName("name");
        Span score = new Span(words.score(standing.over(points)));
        score.addClassName("small");
        List<Double> fills = points.stream().map(id -> ink(standing.points(), id)).toList();
        Div row = new Div(name, Strip.ofFills(fills).withRadius(6.5), score);
        add(row);
      }
    }
  }

  /** Empty where the key points are not divided by competence. */
  static Optional<Component> of(Standing standing, InterviewWords words) {
    boolean divided =
        !standing.points().isEmpty()
            && standing.points().keySet().stream()
                .allMatch(id -> LETTERS.contains(id.substring(0, 1)));
    return divided ? Optional.of(new Competences(standing, words)) : Optional.empty();
  }

  private static List<String> points(Standing standing, String letter) {
    return standing.points().keySet().stream().filter(id -> id.startsWith(letter)).toList();
  }

  private static double ink(Map<String, Standing.Point> points, String id) {
    return switch (points.getOrDefault(id, Standing.Point.MISSED)) {
      case FOUND -> 1;
      case PERHAPS -> PERHAPS;
      case MISSED -> 0;
    };
  }
}
