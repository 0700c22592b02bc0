package dev.gradus.reading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.content.Candidate;
import dev.gradus.content.Candidate.CandidateText;
import dev.gradus.content.PointState;
import dev.gradus.content.Question;
import dev.gradus.content.Wording;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.Strip;
import dev.gradus.uikit.Words;
import java.util.List;

/** The sample answers of a question, each judged point by point. */
final class CandidateSection extends Div {

  private final Question question;
  private final Words words;

  CandidateSection(Question question, Words words) {
    this.question = question;
    this.words = words;
    addClassName("candidates");
    question.candidates().forEach(candidate -> add(details(candidate)));
  }

  private NativeDetails details(Candidate candidate) {
    CandidateText text = candidate.text(words.locale());
    long found = count(candidate, PointState.FOUND);
    long partial = count(candidate, PointState.PARTIAL);
    Span title = new Span(words.of("candidate." + candidate.level().name()));
    Span score =
        new Span(
            words.of(
                "candidate.score",
                Long.toString(found),
                Long.toString(partial),
                candidate.points().size()));
    score.addClassName("small");
    Span summary = new Span(title, Strip.ofFills(fills(candidate)), score);
    summary.addClassName("candidate-head");
    HtmlBlock said = new HtmlBlock("div", text.answerHtml(), "said");
    Div judged = new Div(said, points(candidate, text));
    judged.add(new HtmlBlock("div", text.overallHtml(), "overall"));
    NativeDetails details = new NativeDetails();
    details.setSummary(summary);
    details.setContent(judged);
    details.addClassName("candidate");
    details.getElement().setAttribute("data-level", candidate.level().name());
    return details;
  }

  private static long count(Candidate candidate, PointState state) {
    return candidate.points().values().stream().filter(state::equals).count();
  }

  private static List<Double> fills(Candidate candidate) {
    return candidate.points().values().stream()
        .map(state ->
            switch (state) {
              case FOUND -> 1.0;
              case PARTIAL -> 0.5;
              case MISSED -> 0.0;
            })
        .toList();
  }

  private UnorderedList points(Candidate candidate, CandidateText text) {
    UnorderedList list = new UnorderedList();
    list.addClassName("kp");
    candidate
        .points()
        .forEach((id, state) ->
            list.add(
                item(
                    wording(id),
                    text.judgements().getOrDefault(id, ""),
                    Strip.ofFills(
                        List.of(
                            state == PointState.FOUND
                                ? 1.0
                                : state == PointState.PARTIAL ? 0.5 : 0.0)),
                    words.of("candidate.state." + state.name()))));
    candidate
        .misconceptions()
        .forEach(id ->
            list.add(
                item(
                    wording(id),
                    text.judgements().getOrDefault(id, ""),
                    new Span("✕"),
                    words.of("candidate.state.asserted"))));
    return list;
  }

  private String wording(String id) {
    var text = question.text(words.locale());
    return java.util.stream.Stream.concat(text.keyPoints().stream(), text.misconceptions().stream())
        .filter(wording -> wording.id().equals(id))
        .map(Wording::html)
        .findFirst()
        .orElse(id);
  }

  private static ListItem item(
      String pointHtml,
      String judgementHtml,
      com.vaadin.flow.component.Component mark,
      String state) {
    HtmlBlock point = new HtmlBlock("span", pointHtml, "t");
    HtmlBlock judgement = new HtmlBlock("div", judgementHtml, "e");
    Span label = new Span(state);
    label.addClassName("s");
    return new ListItem(mark, new Div(point, judgement), label);
  }
}
