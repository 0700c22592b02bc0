package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Orders, pairs and layers of quiz items, and the traps in them, are of the things at hand. */
final class TrapsRule implements Rule {
  @Override
  public String name() {
    return "traps";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (ItemFacts item : ItemFacts.of(manuscript)) {
      switch (item.kind()) {
        case "ordering" -> checkOrders(item, reporter);
        case "matching" -> checkPairs(item, reporter);
        case "place-on-chart" -> checkLayers(item, reporter);
        default -> {
          // numbers are tried out by the proof
        }
      }
    }
  }

  private static void checkOrders(ItemFacts item, Reporter reporter) {
    List<String> order = item.get("order").texts();
    for (YamlNode trap : item.get("traps").items()) {
      List<String> wrong = trap.get("order").texts();
      if (wrong.size() != order.size() || !new HashSet<>(wrong).equals(new HashSet<>(order))) {
        reporter.report(item.path(), trap.line(), "the order must be of the same things: " + wrong);
      }
    }
  }

  private static void checkPairs(ItemFacts item, Reporter reporter) {
    Map<String, YamlNode> pairs = item.get("pairs").entries();
    List<String> right = item.rightSides();
    if (new HashSet<>(right).size() < right.size()) {
      reporter.report(
          item.path(), item.get("pairs").line(), "a right side stands twice among " + right);
    }
    for (YamlNode trap : item.get("traps").items()) {
      YamlNode own = pairs.get(trap.get("left").text());
      String other = trap.get("right").text();
      if (own == null || !right.contains(other)) {
        reporter.report(item.path(), trap.line(), "the pair must be of sides of the item");
      } else if (own.text().equals(other)) {
        reporter.report(item.path(), trap.line(), "this pair is right");
      }
    }
  }

  private static void checkLayers(ItemFacts item, Reporter reporter) {
    YamlNode layers = item.get("layers");
    List<Integer> numbers = layers.items().stream().map(YamlNode::number).toList();
    if (!numbers.equals(numbers.stream().sorted().toList())) {
      reporter.report(item.path(), layers.line(), "the layers must ascend");
    }
    double full = number(item.get("full"));
    double none = number(item.get("none"));
    if (full >= none) {
      reporter.report(
          item.path(),
          item.get("full").line(),
          "full must be less than none: %s, %s".formatted(full, none));
    }
  }

  private static double number(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.value() instanceof Number number
        ? number.doubleValue()
        : Double.NaN;
  }
}
