package dev.gradus.interview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.gradus.content.Wording;
import dev.gradus.interview.Interview;
import dev.gradus.interview.Turn;
import dev.gradus.uikit.HtmlBlock;
import java.time.Instant;

/** The open question: the clock, the question itself, the field for the answer. */
final class Conversation extends Div {

  /** Characters from which a question is set smaller. */
  private static final int LONG_QUESTION = 70;

  private final AnswerField field;

  Conversation(InterviewServices services, InterviewWords words, Interview interview, Turn turn) {
    Instant now = services.clock().instant();
    Wording asked = words.asked(interview, turn);
    String language = interview.settings().asked();
    HtmlBlock question = new HtmlBlock("h1", asked.html(), "asked");
    question.getElement().setAttribute("lang", language);
    if (!turn.isMain() || asked.text().length() > LONG_QUESTION) {
      question.addClassName("long");
    }
    field = new AnswerField(turn, interview.settings(), now, words);
    add(
        new InterviewClock(
            turn.left(now),
            turn.allowed(),
            words.of("clock.of", "{0}"),
            words.of("clock.left", "{0}")),
        question);
    Paragraph extra = new Paragraph();
    extra.addClassNames("asked-extra");
    boolean fresh = turn.draft().savedAt() == null;
    extra.add(
        new ReadAloud(asked.text(), language, interview.settings().readAloud() && fresh, words));
    if (!interview.settings().asked().equals(interview.settings().answered())) {
      extra.add(words.of("answerIn." + interview.settings().answered()));
    }
    add(extra, field);
  }

  AnswerField field() {
    return field;
  }

  /** Instead of it while the clock stands: the question stays covered. */
  static Div paused(InterviewWords words, Turn turn, Instant now, Runnable resume) {
    NativeButton goOn = new NativeButton(words.of("resume"), click -> resume.run());
    goOn.addClassName("btn");
    goOn.getElement().setAttribute("data-action", "resume");
    Div line = new Div(goOn);
    line.addClassName("btns");
    Div paused =
        new Div(
            new com.vaadin.flow.component.html.H1(words.of("paused")),
            new Paragraph(words.of("paused.text", InterviewWords.clock(turn.left(now)))),
            line);
    paused.addClassName("paused");
    return paused;
  }
}
