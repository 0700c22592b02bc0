package dev.gradus.content.internal;

import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.ItemBody;
import dev.gradus.content.ItemBody.Chart;
import dev.gradus.content.ItemBody.Choice;
import dev.gradus.content.ItemBody.NumberTrap;
import dev.gradus.content.ItemBody.OrderTrap;
import dev.gradus.content.ItemBody.PairTrap;
import dev.gradus.content.ItemBody.Quantity;
import dev.gradus.content.ItemBody.SlopeTrap;
import dev.gradus.content.ItemBody.TexOption;
import dev.gradus.content.ItemBody.Tolerance;
import dev.gradus.content.manuscript.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what an item asks from its YAML. */
final class ItemBodyReader {
  private final YamlNode facts;

  ItemBodyReader(YamlNode facts) {
    this.facts = facts;
  }

  /**
   * The body of the item's kind.
   *
   * @throws IllegalArgumentException if there is no such kind, or a number or a name is none
   */
  ItemBody body() {
    String kind = facts.get("kind").text();
    return switch (kind) {
      case "single-choice" ->
          facts.get("parameters").isPresent()
              ? new ItemBody.NumberChoice(key(), numberTraps(facts.get("distractors")))
              : new ItemBody.SingleChoice(choices());
      case "multiple-choice" -> new ItemBody.MultipleChoice(choices());
      case "numeric" -> new ItemBody.Numeric(key(), tolerance(), numberTraps(facts.get("traps")));
      case "ordering" ->
          new ItemBody.Ordering(facts.get("order").texts(), traps(ItemBodyReader::orderTrap));
      case "matching" ->
          new ItemBody.Matching(
              textByName(facts.get("pairs")),
              facts.get("extra").texts(),
              traps(ItemBodyReader::pairTrap));
      case "cloze" -> new ItemBody.Cloze(facts.get("formula").text(), blanks());
      case "read-chart" -> readChart();
      case "place-on-chart" ->
          new ItemBody.PlaceOnChart(
              chart(),
              facts.get("layers").items().stream().map(YamlNode::number).toList(),
              number(facts.get("full")),
              number(facts.get("none")),
              traps(ItemBodyReader::slopeTrap));
      case "judge-candidate" -> new ItemBody.JudgeCandidate(facts.get("question").text(), points());
      default -> throw new IllegalArgumentException("there is no kind " + kind);
    };
  }

  private String key() {
    return facts.get("key").text();
  }

  private ItemBody readChart() {
    YamlNode layer = facts.get("layer");
    return layer.isPresent()
        ? new ItemBody.ReadLayer(
            chart(),
            layer.get("key").text(),
            layer.get("within").number(),
            numberTraps(facts.get("traps")))
        : new ItemBody.ReadChart(chart(), choices());
  }

  private List<Choice> choices() {
    return facts.get("choices").items().stream().map(ItemBodyReader::choice).toList();
  }

  private static Choice choice(YamlNode node) {
    YamlNode see = node.get("see");
    return new Choice(
        id(node),
        isTrue(node.get("correct")),
        misconception(node),
        see.isPresent() ? state(see) : null);
  }

  private Tolerance tolerance() {
    YamlNode tolerance = facts.get("tolerance");
    for (Tolerance.Measure measure : Tolerance.Measure.values()) {
      YamlNode value = tolerance.get(measure.name().toLowerCase(Locale.ROOT));
      if (value.isPresent()) {
        return new Tolerance(measure, number(value));
      }
    }
    throw new IllegalArgumentException("it has no tolerance");
  }

  private static List<NumberTrap> numberTraps(YamlNode traps) {
    return traps.items().stream()
        .map(node -> new NumberTrap(id(node), node.get("value").text(), misconception(node)))
        .toList();
  }

  private <T> List<T> traps(Function<YamlNode, T> trap) {
    return facts.get("traps").items().stream().map(trap).toList();
  }

  private static OrderTrap orderTrap(YamlNode node) {
    return new OrderTrap(id(node), node.get("order").texts(), misconception(node));
  }

  private static PairTrap pairTrap(YamlNode node) {
    return new PairTrap(
        id(node), node.get("left").text(), node.get("right").text(), misconception(node));
  }

  private static SlopeTrap slopeTrap(YamlNode node) {
    return new SlopeTrap(id(node), node.get("perLayer").text(), misconception(node));
  }

  private Map<String, List<TexOption>> blanks() {
    Map<String, List<TexOption>> blanks = new LinkedHashMap<>();
    facts
        .get("blanks")
        .entries()
        .forEach((blank, options) ->
            blanks.put(blank, options.items().stream().map(ItemBodyReader::texOption).toList()));
    return blanks;
  }

  private static TexOption texOption(YamlNode node) {
    return new TexOption(
        id(node), node.get("tex").text(), isTrue(node.get("correct")), misconception(node));
  }

  private Map<String, Boolean> points() {
    Map<String, Boolean> points = new LinkedHashMap<>();
    facts
        .get("points")
        .entries()
        .forEach((point, state) -> points.put(point, state.text().equals("covered")));
    return points;
  }

  private Chart chart() {
    YamlNode chart = facts.get("chart");
    return new Chart(
        FolderBuilder.constant(Quantity.class, chart.get("quantity")),
        chart.get("networks").items().stream().map(ItemBodyReader::state).toList());
  }

  /** {@code {preset: …, parameters: {…}}}. */
  static SimulationState state(YamlNode node) {
    return new SimulationState(node.get("preset").text(), textByName(node.get("parameters")));
  }

  /** The scalars of a map, in the order of the file. */
  static Map<String, String> textByName(YamlNode map) {
    Map<String, String> texts = new LinkedHashMap<>();
    map.entries().forEach((name, value) -> texts.put(name, value.text()));
    return texts;
  }

  private static String id(YamlNode node) {
    return node.get("id").text();
  }

  private static @Nullable String misconception(YamlNode node) {
    YamlNode misconception = node.get("misconception");
    return misconception.isPresent() ? misconception.text() : null;
  }

  private static boolean isTrue(YamlNode node) {
    return node.text().equals("true");
  }

  private static double number(YamlNode node) {
    return Double.parseDouble(node.text());
  }
}
