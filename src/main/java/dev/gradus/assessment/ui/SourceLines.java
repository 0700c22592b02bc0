package dev.gradus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gradus.content.Citation;
import dev.gradus.content.Source;
import java.util.List;

/** The sources of an item's texts, by their numbers. */
final class SourceLines {

  private SourceLines() {}

  static Div of(List<Citation> citations, QuizWords words) {
    Div lines = new Div();
    lines.addClassNames("note", "src");
    for (Citation citation : citations) {
      words
          .library()
          .source(citation.source())
          .ifPresent(source -> lines.add(line(citation, source, words)));
    }
    return lines;
  }

  private static Div line(Citation citation, Source source, QuizWords words) {
    Span number = new Span(Integer.toString(citation.number()));
    number.addClassName("rn");
    Div line = new Div(number, named(citation, source, words));
    line.setId("source-" + source.key());
    return line;
  }

  private static Component named(Citation citation, Source source, QuizWords words) {
    String locator = citation.locator() == null ? "" : ", " + citation.locator();
    if (source.verified() == Source.Verification.COMPUTED) {
      return new Span(words.of("source.computed") + locator);
    }
    String text = source.authors() + ", " + source.year() + locator;
    return source.url() == null ? new Span(text) : new Anchor(source.url(), text);
  }
}
