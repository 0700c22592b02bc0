package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.assessment.Confidence;
import dev.gradus.assessment.PublicItem;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.scoring.Outcome;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.uikit.ConfidenceScale;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.ValueChange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item while it is answered: question, editor, hints, confidence, check. */
final class Asking extends Div {

  /** What a learner does here. */
  interface Actions {
    void check(Response response, @Nullable Confidence confidence);

    void hint();

    void skip();

    void finish();
  }

  private final QuizWords words;
  private final QuizRun run;
  private final Entered entered;
  private final Actions actions;
  private final Editor editor;
  private final Hints hints;
  private final Paragraph editorProblem = problem();
  private final ConfidenceScale scale;
  private final Paragraph scaleProblem = problem();
  private final Stem stem;

  Asking(
      QuizServices services,
      QuizWords words,
      QuizRun run,
      PublicItem item,
      Entered entered,
      Actions actions) {
    this.words = words;
    this.run = run;
    this.entered = entered;
    this.actions = actions;
    addClassName("asking");
    String key = run.current().attemptKey().toString();
    stem = new Stem(item, place(words, run));
    editor = new Editors(services, words, entered, key + ":answer").of(item.form());
    scale = scale(key + ":confidence");
    hints = new Hints(words, actions::hint);
    hints.show(item);
    add(stem, editor, editorProblem, hints, scale, scaleProblem, submit(), leave());
    ValueChange.listen(
        this,
        change -> {
          if (change.name().equals(Entered.CONFIDENCE)) {
            entered.setConfidence(change.value());
            scaleProblem.setText("");
          } else if (!change.name().equals("point")) {
            editorProblem.setText("");
          }
        });
  }

  /** “Question 4 of 10”. */
  static String place(QuizWords words, QuizRun run) {
    return words.of(
        "quiz.question", Integer.toString(run.at() + 1), Integer.toString(run.slots().size()));
  }

  private static Paragraph problem() {
    Paragraph problem = new Paragraph();
    problem.addClassName("problem");
    problem.getElement().setAttribute("role", "alert");
    return problem;
  }

  private ConfidenceScale scale(String draft) {
    List<ConfidenceScale.Step> steps =
        Arrays.stream(Confidence.values())
            .map(step ->
                new ConfidenceScale.Step(
                    Integer.toString(step.percent()),
                    words.percent(step.percent()),
                    words.of("quiz.confidence." + step.name()),
                    ink(step)))
            .toList();
    ConfidenceScale confidence =
        new ConfidenceScale(Entered.CONFIDENCE, words.of("quiz.confidence"), steps);
    confidence.setNote(
        words.of(
            run.request().certaintyMarks()
                ? "quiz.confidence.marks"
                : run.isExam() ? "quiz.confidence.exam" : "quiz.confidence.practice"));
    confidence.setDraft(draft);
    confidence.setValue(entered.confidence());
    return confidence;
  }

  private static double ink(Confidence step) {
    return switch (step) {
      case GUESSING -> 0.155;
      case HUNCH -> 0.31;
      case LIKELY -> 0.485;
      case QUITE_SURE -> 0.66;
      case CERTAIN -> 1;
    };
  }

  /** The hints taken so far, and the price of the next. */
  void showHints(PublicItem item) {
    hints.show(item);
  }

  private Div submit() {
    NativeButton check =
        new NativeButton(
            words.of(run.isExam() ? "quiz.record" : "quiz.check"),
            click -> actions.check(editor.response(), confidence()));
    check.addClassName("btn");
    check.getElement().setAttribute("data-enter", true);
    check.getElement().setAttribute("data-action", "check");
    HtmlBlock keys = new HtmlBlock("span", keys(), "small", "keys", "only-wide");
    Div line = new Div(check, keys);
    line.addClassName("submit");
    return line;
  }

  private String keys() {
    String enter = words.of(run.isExam() ? "quiz.keys.record" : "quiz.keys.check");
    return editor.digits() > 1
        ? words.of("quiz.keys.digits", Integer.toString(Math.min(9, editor.digits()))) + enter
        : enter;
  }

  private Optional<Confidence> stated() {
    try {
      return Confidence.ofPercent(Integer.parseInt(entered.confidence()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private @Nullable Confidence confidence() {
    return stated().orElse(null);
  }

  /** Ways on that leave the item unanswered. */
  private Div leave() {
    Div line = new Div();
    line.addClassName("leave");
    boolean others =
        run.slots().stream().anyMatch(slot -> !slot.isAnswered() && slot.place() != run.at());
    if (others) {
      NativeButton skip = new NativeButton(words.of("quiz.skip"), click -> actions.skip());
      skip.addClassName("do");
      skip.getElement().setAttribute("data-action", "skip");
      line.add(skip);
    }
    Anchor pause = new Anchor(words.address("quiz"), words.of("quiz.pause"));
    pause.getElement().setAttribute("router-link", true);
    pause.addClassName("do");
    pause.setTitle(words.of(run.isExam() ? "quiz.pause.exam" : "quiz.pause.note"));
    line.add(pause, new FinishButton(words, run.slots().size() - run.answered(), actions::finish));
    Span note = new Span(words.of(run.isExam() ? "quiz.pause.exam" : "quiz.pause.note"));
    note.addClassName("small");
    line.add(note);
    return line;
  }

  /** Says calmly why the answer cannot be scored yet; nothing entered is lost. */
  void showInvalid(Outcome.Reason reason) {
    editor.giveWay();
    editorProblem.setText(words.invalid(reason));
    editor
        .getElement()
        .executeJs(
            "(this.querySelector('input:checked, input, .grip, .handle.open, .handle'))?.focus()");
  }

  /** Asks for the confidence that is missing. */
  void showNoConfidence() {
    scaleProblem.setText(words.of("quiz.refused.NO_CONFIDENCE"));
    scale.getElement().executeJs("this.querySelector('input')?.focus()");
  }

  void takeFocus() {
    stem.takeFocus();
  }
}
