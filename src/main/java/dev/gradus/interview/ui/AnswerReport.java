package dev.gradus.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.content.FollowUp;
import dev.gradus.content.FollowUp.Occasion;
import dev.gradus.content.Question;
import dev.gradus.interview.Interview;
import dev.gradus.interview.PastTry;
import dev.gradus.interview.ScoreRange;
import dev.gradus.interview.Standing;
import dev.gradus.interview.Standing.Point;
import dev.gradus.interview.Turn;
import dev.gradus.interview.Turn.Answer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of one answer: the score, the answer with what was recognized, point by point. */
final class AnswerReport extends Div {

  private final InterviewServices services;
  private final InterviewWords words;
  private final Interview interview;
  private final Turn turn;
  private final Answer answer;
  private final Question question;
  private final Standing standing;

  AnswerReport(
      InterviewServices services,
      InterviewWords words,
      Interview interview,
      Turn turn,
      Answer answer,
      PointRows.Word word) {
    this.services = services;
    this.words = words;
    this.interview = interview;
    this.turn = turn;
    this.answer = answer;
    question = words.question(turn.question());
    standing = relevant();
    addClassName("answer-report");
    Highlights highlights = new Highlights(answer, standing);
    add(score(), time());
    comparison().ifPresentOrElse(this::add, () -> add(said(highlights)));
    add(
        new PointRows(
            words, turn, answer, standing, highlights, new PointLinks(services.library()), word));
    new StrongAnswer(words, question, turn, standing, services.scripts()).addTo(this);
  }

  /** The whole rubric for a main question; for a follow-up what it was after and what came. */
  private Standing relevant() {
    Standing whole = Standing.of(question.keyPoints(), answer.score(), answer.said());
    if (turn.isMain()) {
      return whole;
    }
    Set<String> wanted = new LinkedHashSet<>(aims());
    wanted.addAll(whole.in(Point.FOUND));
    wanted.addAll(whole.in(Point.PERHAPS));
    wanted.addAll(answer.said().keySet());
    return Standing.of(
        question.keyPoints().stream().filter(wanted::contains).toList(),
        answer.score(),
        answer.said());
  }

  private List<String> aims() {
    return services
        .scripts()
        .of(turn.question())
        .flatMap(script ->
            script.followUps().stream().filter(it -> it.id().equals(turn.wording())).findFirst())
        .map(FollowUp::aims)
        .orElse(List.of());
  }

  private Component score() {
    ScoreRange range = standing.range();
    Span big = new Span(words.range(range) + " ");
    big.addClassName("big");
    big.add(new Span(words.of("score.of", Integer.toString(range.of()))));
    ScoreRange past = turn.isMain() ? past() : null;
    Paragraph sentence = new Paragraph(sentence(range, past));
    sentence.addClassNames("ui", "verdict-line");
    sentence.getElement().setAttribute("role", "status");
    if (isTakenBack() && range.most() == 0) {
      return new Div(sentence);
    }
    Div line = new Div(big, new ScoreBar(range, past, "past", words));
    line.addClassName("score");
    return new Div(line, sentence);
  }

  private String sentence(ScoreRange range, @Nullable ScoreRange past) {
    String text =
        answer.text().isBlank()
            ? words.of("score.nothing")
            : range.isSettled() && isClear() ? words.of("score.settled") : words.of("score.open");
    if (isTakenBack()) {
      text = words.of("score.notAgain");
    }
    return past == null ? text : text + " " + words.of("score.before", words.range(past));
  }

  /** Asked about a misconception, the learner has answered without asserting it again. */
  private boolean isTakenBack() {
    return turn.occasion() == Occasion.ASSERTED && !answer.text().isBlank() && isClear();
  }

  private boolean isClear() {
    return standing.in(Point.PERHAPS).isEmpty()
        && !standing.misconceptions().containsValue(Standing.Claim.OPEN);
  }

  /** The try before this one, in whatever interview. */
  private @Nullable ScoreRange past() {
    return services.interviews().tries(interview.learner(), turn.question()).stream()
        .filter(it -> it.at().isBefore(answer.at()))
        .reduce((earlier, later) -> later)
        .map(PastTry::range)
        .orElse(null);
  }

  private Paragraph time() {
    Paragraph line =
        new Paragraph(
            words.of(
                "time." + answer.ending().name(),
                InterviewWords.clock(turn.thought()),
                InterviewWords.clock(turn.talked()),
                InterviewWords.clock(turn.allowed())));
    line.addClassNames("small", "time-used");
    return line;
  }

  private Div said(Highlights highlights) {
    Div part = new Div(new H2(words.of("yourAnswer")));
    part.add(
        answer.text().isBlank() ? new Paragraph(words.of("noAnswer")) : highlights.paragraph());
    return part;
  }

  /** The first answer beside this one, if this one is another try. */
  private Optional<Component> comparison() {
    Integer first = turn.repeats();
    if (first == null) {
      return Optional.empty();
    }
    Turn before =
        interview.turns().stream()
            .filter(it ->
                it.isMain()
                    && it.isAnswered()
                    && it.question().equals(turn.question())
                    && it.place() < turn.place())
            .reduce((earlier, later) -> later)
            .orElse(interview.turns().get(first));
    Answer earlier = before.answer();
    return earlier == null
        ? Optional.empty()
        : Optional.of(new TwoTries(words, question, earlier, answer));
  }
}
