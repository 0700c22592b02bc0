package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * As many choices are right as the kind demands; the blanks of a formula are those that have
 * options; no two answers of an item share an id.
 */
final class ChoicesRule implements Rule {
  private static final Pattern BLANK = Pattern.compile("\\\\blank\\{([^}]*)}");

  @Override
  public String name() {
    return "choices";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (ItemFacts item : ItemFacts.of(manuscript)) {
      YamlNode choices = item.get("choices");
      if (item.kind().equals("multiple-choice")) {
        requireSeveral(item, choices, reporter);
      } else if (choices.isPresent()) {
        requireOne(item, choices, "", reporter);
      }
      if (item.kind().equals("cloze")) {
        checkBlanks(item, reporter);
      }
      requireDistinct(item, reporter);
    }
  }

  private static long right(YamlNode choices) {
    return choices.items().stream().filter(ItemFacts::isCorrect).count();
  }

  private static void requireOne(
      ItemFacts item, YamlNode choices, String place, Reporter reporter) {
    if (right(choices) != 1) {
      reporter.report(
          item.path(),
          choices.line(),
          "%sexactly one must be correct, not %d".formatted(place, right(choices)));
    }
  }

  private static void requireSeveral(ItemFacts item, YamlNode choices, Reporter reporter) {
    if (choices.isPresent() && (right(choices) < 2 || right(choices) == choices.items().size())) {
      reporter.report(
          item.path(),
          choices.line(),
          "two or more must be correct and one or more wrong, not %d of %d correct"
              .formatted(right(choices), choices.items().size()));
    }
  }

  private static void checkBlanks(ItemFacts item, Reporter reporter) {
    YamlNode formula = item.get("formula");
    Map<String, YamlNode> blanks = item.get("blanks").entries();
    List<String> inFormula =
        BLANK.matcher(formula.text()).results().map(blank -> blank.group(1)).toList();
    if (!inFormula.equals(List.copyOf(blanks.keySet()))) {
      reporter.report(
          item.path(),
          formula.line(),
          "the blanks of the formula are %s, those with options %s"
              .formatted(inFormula, blanks.keySet()));
    }
    blanks.forEach((blank, options) -> requireOne(item, options, blank + ": ", reporter));
  }

  private static void requireDistinct(ItemFacts item, Reporter reporter) {
    Map<String, Integer> lines = new HashMap<>();
    for (YamlNode answer : item.answers()) {
      YamlNode id = answer.get("id");
      Integer first = id.isPresent() ? lines.putIfAbsent(id.text(), id.line()) : null;
      if (first != null) {
        reporter.report(
            item.path(),
            id.line(),
            "the id %s is used in line %d already".formatted(id.text(), first));
      }
    }
  }
}
