package dev.gradus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import dev.gradus.OpenPage;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.uikit.ValueChange;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person does on the pages of the quiz, without a browser. */
final class QuizPages {

  private QuizPages() {}

  static void open(String language, QuizRun run) {
    OpenPage.go(language + "/quiz/" + run.id());
  }

  /** A control of the page says that it was set. */
  static void set(String name, String value) {
    Component editor = OpenPage.find(Asking.class).map(Component.class::cast).orElseThrow();
    Component source =
        name.equals(Entered.CONFIDENCE) ? editor : OpenPage.find(Editor.class).orElseThrow();
    ComponentUtil.fireEvent(source, new ValueChange(source, true, name, value));
  }

  /** The right answer as the controls would tell it. */
  static void enterRight(AnswerKey key) {
    String name = key instanceof AnswerKey.Levels ? "guess" : Entered.ANSWER;
    set(
        name,
        switch (key) {
          case AnswerKey.OneOf it -> it.right();
          case AnswerKey.Several it -> String.join(",", it.right());
          case AnswerKey.Judged it -> String.join(",", it.covered());
          case AnswerKey.TypedNumber it -> Double.toString(it.value());
          case AnswerKey.Layer it -> Integer.toString(it.layer());
          case AnswerKey.Sequence it -> String.join(",", it.order());
          case AnswerKey.Pairs it -> pairs(it.pairs());
          case AnswerKey.Blanks it -> pairs(it.right());
          case AnswerKey.Levels it -> levels(it.levels().values());
        });
  }

  private static String pairs(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .map(pair -> pair.getKey() + "=" + pair.getValue())
        .collect(Collectors.joining(","));
  }

  private static String levels(Collection<Double> levels) {
    return levels.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
