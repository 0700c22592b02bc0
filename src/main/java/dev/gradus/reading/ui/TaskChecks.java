package dev.gradus.reading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import dev.gradus.content.Task;
import dev.gradus.content.Task.NumberCheck;
import dev.gradus.content.TaskText;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Words;
import java.util.Locale;
import java.util.OptionalDouble;

/** Fields for the numbers of a solution; each is compared with what the engine measures. */
final class TaskChecks extends Div {

  TaskChecks(Task task, TaskText text, TaskAnswers answers, Words words) {
    addClassName("checks");
    for (int i = 0; i < task.checks().size(); i++) {
      add(line(task.checks().get(i), text.checks().get(i).html(), answers, words));
    }
  }

  private static Div line(NumberCheck check, String question, TaskAnswers answers, Words words) {
    Input field = new Input();
    field.setId("check-" + check.id());
    field.getElement().setAttribute("inputmode", "decimal");
    field.getElement().setAttribute("autocomplete", "off");
    field.getElement().setAttribute("maxlength", "40");
    NativeLabel label = new NativeLabel();
    label.getElement().setProperty("innerHTML", question);
    label.setFor(field);
    Span outcome = new Span();
    outcome.addClassName("outcome");
    outcome.getElement().setAttribute("role", "status");
    NativeButton button = new NativeButton(words.of("checks.check"));
    button.addClassNames("btn", "quiet");
    button.addClickListener(
        click -> outcome.setText(outcome(check, field.getValue(), answers, words)));
    Div line = new Div(label, new Div(field, button), outcome);
    line.addClassName("check");
    return line;
  }

  private static String outcome(NumberCheck check, String given, TaskAnswers answers, Words words) {
    OptionalDouble number = parse(given);
    if (number.isEmpty()) {
      return words.of("checks.noNumber");
    }
    double value = answers.valueOf(check.expression());
    Locale locale = words.locale();
    String shown = Numbers.text(value, 3, locale);
    return check.accepts(number.getAsDouble(), value)
        ? "✓ " + words.of("checks.right", shown)
        : "✕ " + words.of("checks.wrong", shown);
  }

  /**
   * A positive number as people write it: decimal comma or point, 1e-7, Unicode minus in the
   * exponent.
   */
  private static OptionalDouble parse(String given) {
    try {
      double number = Double.parseDouble(given.strip().replace(',', '.').replace('\u2212', '-'));
      return number > 0 && number < Double.POSITIVE_INFINITY
          ? OptionalDouble.of(number)
          : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
