package dev.gradus.interview.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import dev.gradus.interview.Standing;
import dev.gradus.interview.TextSpan;
import dev.gradus.interview.Turn.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An answer in the learner's own words, with the words by which something was recognized. All of it
 * is text nodes: nothing that was typed becomes markup.
 */
final class Highlights {

  /** Between two words of one phrase, in characters. */
  private static final int LONGEST_GAP = 60;

  private static final Set<Integer> SENTENCE_END =
      Set.of((int) '.', (int) '!', (int) '?', (int) ';', (int) '\n');

  /** Words by which something was recognized. */
  private record Mark(String id, TextSpan span, String look) {}

  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Highlights(Answer answer, Standing standing) {
    text = answer.text();
    answer
        .score()
        .evidence()
        .forEach((id, spans) -> {
          String look = look(id, standing);
          if (!look.isEmpty()) {
            phrases(spans).forEach(it -> marks.add(new Mark(id, it, look)));
          }
        });
    marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().start())
            .thenComparingInt(mark -> mark.span().end()));
    marks.forEach(mark -> numbers.putIfAbsent(mark.id(), numbers.size() + 1));
  }

  private static String look(String id, Standing standing) {
    Standing.Point point = standing.points().get(id);
    if (point != null) {
      return switch (point) {
        case FOUND -> "hl";
        case PERHAPS -> "hl maybe";
        case MISSED -> "";
      };
    }
    return standing.asserted().contains(id) ? "hl doubt" : "";
  }

  /** Words that stand near each other in one sentence are shown as one phrase. */
  private List<TextSpan> phrases(List<TextSpan> spans) {
    List<TextSpan> phrases = new ArrayList<>();
    spans.stream()
        .filter(this::isInside)
        .sorted(Comparator.comparingInt(TextSpan::start))
        .forEach(span -> {
          if (!phrases.isEmpty() && continues(phrases.getLast(), span)) {
            TextSpan before = phrases.removeLast();
            phrases.add(new TextSpan(before.start(), Math.max(before.end(), span.end())));
          } else {
            phrases.add(span);
          }
        });
    return phrases;
  }

  private boolean continues(TextSpan phrase, TextSpan span) {
    return span.start() <= phrase.end()
        || (span.start() - phrase.end() <= LONGEST_GAP
            && text.substring(phrase.end(), span.start())
                .chars()
                .noneMatch(SENTENCE_END::contains));
  }

  private boolean isInside(TextSpan span) {
    return span.start() >= 0 && span.start() < span.end() && span.end() <= text.length();
  }

  /** The number of a key point or misconception, from 1 in the order of the text; 0 for none. */
  int number(String id) {
    return numbers.getOrDefault(id, 0);
  }

  /** The words by which something was recognized; "" if there are none. */
  String words(String id) {
    return marks.stream()
        .filter(mark -> mark.id().equals(id))
        .findFirst()
        .map(mark -> mark.span().of(text).strip())
        .orElse("");
  }

  /** The answer, marked. */
  Paragraph paragraph() {
    Paragraph said = new Paragraph();
    said.addClassName("said");
    said.getElement().setAttribute("dir", "auto");
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
    marks.forEach(mark -> {
      edges.add(mark.span().start());
      edges.add(mark.span().end());
    });
    Integer start = edges.first();
    while (start != null && start < text.length()) {
      int end = edges.higher(start);
      append(said.getElement(), start, end);
      start = end;
    }
    return said;
  }

  private void append(Element parent, int start, int end) {
    List<Mark> here =
        marks.stream()
            .filter(mark -> mark.span().start() <= start && mark.span().end() >= end)
            .sorted(Comparator.comparingInt(mark -> mark.look().length()))
            .toList();
    Element piece = here.isEmpty() ? parent : new Element("span");
    appendLines(piece, text.substring(start, end));
    if (here.isEmpty()) {
      return;
    }
    piece.setAttribute("class", here.getFirst().look());
    here.stream()
        .filter(mark -> mark.span().end() == end)
        .map(mark -> numbers.get(mark.id()))
        .distinct()
        .forEach(number -> piece.appendChild(new Element("sup").setText(number.toString())));
    parent.appendChild(piece);
  }

  private static void appendLines(Element parent, String lines) {
    String[] parts = lines.split("\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        parent.appendChild(new Element("br"));
      }
      if (!parts[i].isEmpty()) {
        parent.appendChild(Element.createText(parts[i]));
      }
    }
  }
}
