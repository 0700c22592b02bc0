package dev.gradus.contentcheck;

import dev.gradus.assessment.ItemPoser;
import dev.gradus.content.ClaimEngine;
import dev.gradus.content.ClaimException;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every expression of a quiz item has a value, in every combination of parameters; the numbers to
 * choose from can be told apart.
 */
final class NumbersRule implements Rule {
  /** Numbers are shown with two significant digits. */
  private static final double APART = 1.1;

  private static final double SMALLEST = 1e-99;
  private static final double LARGEST = 1e99;

  private final ClaimEngine engine;

  NumbersRule(ClaimEngine engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return "numbers";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (ItemFacts item : ItemFacts.of(manuscript)) {
      boolean computable = true;
      for (YamlNode expression : item.expressions()) {
        computable &= checkValues(item, expression, reporter);
      }
      if (computable && item.get("distractors").isPresent()) {
        checkDistances(item, reporter);
      }
    }
  }

  /** Reports the first combination without a value; an unknown place is for another rule. */
  private boolean checkValues(ItemFacts item, YamlNode expression, Reporter reporter) {
    for (Map<String, String> combination : item.combinations()) {
      String filled = ItemPoser.filled(expression.text(), combination);
      String wrong = filled.contains("{") ? "" : objection(filled);
      if (!wrong.isEmpty()) {
        reporter.report(item.path(), expression.line(), filled + wrong);
      }
      if (!wrong.isEmpty() || filled.contains("{")) {
        return false;
      }
    }
    return true;
  }

  private String objection(String expression) {
    try {
      return Double.isFinite(engine.evaluate(expression)) ? "" : " has no finite value";
    } catch (ClaimException e) {
      return ": " + e.getMessage();
    }
  }

  private void checkDistances(ItemFacts item, Reporter reporter) {
    List<YamlNode> expressions = new ArrayList<>(List.of(item.get("key")));
    item.get("distractors").items().forEach(node -> expressions.add(node.get("value")));
    for (int i = 0; i < expressions.size(); i++) {
      YamlNode expression = expressions.get(i);
      List<YamlNode> before = expressions.subList(0, i);
      item.combinations().stream()
          .map(combination -> objection(expression, before, combination))
          .filter(wrong -> !wrong.isEmpty())
          .findFirst()
          .ifPresent(wrong -> reporter.report(item.path(), expression.line(), wrong));
    }
  }

  /** What is wrong with a number beside those before it, or "". */
  private String objection(
      YamlNode expression, List<YamlNode> before, Map<String, String> combination) {
    double value = value(expression, combination);
    if (!(Math.abs(value) >= SMALLEST && Math.abs(value) <= LARGEST)) {
      return "%s is out of range with %s".formatted(value, combination);
    }
    return before.stream()
        .mapToDouble(other -> value(other, combination))
        .filter(other -> value * other > 0 && Math.max(value / other, other / value) < APART)
        .mapToObj(other -> "%s and %s are not apart with %s".formatted(value, other, combination))
        .findFirst()
        .orElse("");
  }

  private double value(YamlNode expression, Map<String, String> combination) {
    return engine.evaluate(ItemPoser.filled(expression.text(), combination));
  }
}
