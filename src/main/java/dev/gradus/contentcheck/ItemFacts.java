package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What rules ask of the YAML of a quiz item; never fails, whatever stands there. */
record ItemFacts(Folder folder) {
  /** How many instances a generated item may have. */
  static final int MOST_COMBINATIONS = 200;

  /** All items. */
  static List<ItemFacts> of(Manuscript manuscript) {
    return manuscript.items().stream().map(ItemFacts::new).toList();
  }

  String path() {
    return folder.factsPath();
  }

  YamlNode get(String key) {
    return folder.facts().get(key);
  }

  String kind() {
    return get("kind").text();
  }

  boolean isGenerated() {
    return get("parameters").isPresent();
  }

  /** Ids of the sections that its texts have, in order. */
  List<String> sections() {
    List<String> sections = new ArrayList<>(List.of("stem"));
    if (kind().equals("judge-candidate")) {
      sections.add("answer");
    }
    wordings().forEach((section, ids) -> sections.add(section));
    sections.add("explanation");
    if (!feedbackIds().isEmpty()) {
      sections.add("feedback");
    }
    return sections;
  }

  /** Ids that are worded in the same order, by section: choices, sides of a matching, hints. */
  Map<String, List<String>> wordings() {
    Map<String, List<String>> wordings = new LinkedHashMap<>();
    List<String> choices =
        kind().equals("ordering") ? get("order").texts() : ids(get("choices").items());
    if (!choices.isEmpty()) {
      wordings.put("choices", choices);
    }
    if (kind().equals("matching")) {
      Map<String, YamlNode> pairs = get("pairs").entries();
      wordings.put("left", List.copyOf(pairs.keySet()));
      wordings.put("right", rightSides());
    }
    int hints = get("hints").number();
    if (hints > 0) {
      wordings.put("hints", IntStream.rangeClosed(1, hints).mapToObj(hint -> "h" + hint).toList());
    }
    return wordings;
  }

  /** The right sides of a matching item: those of the pairs, then those that fit nothing. */
  List<String> rightSides() {
    return Stream.concat(
            get("pairs").entries().values().stream().map(YamlNode::text),
            get("extra").texts().stream())
        .toList();
  }

  /** Choices and options, distractors and traps: whatever may be met, right or wrong. */
  List<YamlNode> answers() {
    return Stream.of(
            get("choices").items(),
            get("blanks").entries().values().stream()
                .flatMap(options -> options.items().stream())
                .toList(),
            get("distractors").items(),
            get("traps").items())
        .flatMap(List::stream)
        .toList();
  }

  /** Ids that have feedback: everything wrong, and every judged point. */
  List<String> feedbackIds() {
    Stream<String> wrong =
        answers().stream()
            .filter(answer -> !isCorrect(answer))
            .map(answer -> answer.get("id").text());
    Stream<String> judged =
        kind().equals("judge-candidate")
            ? get("points").entries().keySet().stream()
            : Stream.empty();
    return Stream.concat(wrong, judged).toList();
  }

  /** States of figures: that of the item, and those that are {@link #drawn}. */
  List<YamlNode> states() {
    return Stream.concat(Stream.of(get("see")), drawn().stream())
        .filter(YamlNode::isPresent)
        .toList();
  }

  /** States of figures that a chart of the item draws: of its choices, of the chart itself. */
  List<YamlNode> drawn() {
    return Stream.of(
            get("choices").items().stream().map(choice -> choice.get("see")),
            get("chart").get("networks").items().stream())
        .flatMap(states -> states)
        .filter(YamlNode::isPresent)
        .toList();
  }

  /** Expressions over the engine. */
  List<YamlNode> expressions() {
    return Stream.of(
            Stream.of(get("key"), get("layer").get("key")),
            get("values").entries().values().stream(),
            answers().stream().map(answer -> answer.get("value")),
            answers().stream().map(answer -> answer.get("perLayer")))
        .flatMap(expressions -> expressions)
        .filter(YamlNode::isPresent)
        .toList();
  }

  /** Numbers that the wording of a generated item may show: expressions by name. */
  Map<String, YamlNode> numbers() {
    Map<String, YamlNode> numbers = new LinkedHashMap<>();
    numbers.put("key", get("key"));
    answers().forEach(answer -> numbers.put(answer.get("id").text(), answer.get("value")));
    numbers.putAll(get("values").entries());
    return numbers;
  }

  /** What each parameter may be, as it stands in expressions. */
  Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    get("parameters")
        .entries()
        .forEach((name, values) ->
            parameters.put(name, values.items().stream().map(ItemFacts::parameter).toList()));
    return parameters;
  }

  private static String parameter(YamlNode node) {
    YamlNode value = node.get("value");
    return value.isPresent() ? value.text() : node.text();
  }

  /** Number of instances: 1 unless the item is generated. */
  long combinationCount() {
    return parameters().values().stream()
        .mapToLong(List::size)
        .reduce(1, (product, size) -> Math.min(product * size, Integer.MAX_VALUE));
  }

  /** All instances, but none of an item that has too many. */
  List<Map<String, String>> combinations() {
    if (combinationCount() > MOST_COMBINATIONS) {
      return List.of();
    }
    List<Map<String, String>> combinations = List.of(Map.of());
    for (Map.Entry<String, List<String>> parameter : parameters().entrySet()) {
      combinations =
          combinations.stream()
              .flatMap(before ->
                  parameter.getValue().stream()
                      .map(value -> with(before, parameter.getKey(), value)))
              .toList();
    }
    return combinations;
  }

  private static Map<String, String> with(Map<String, String> before, String name, String value) {
    Map<String, String> after = new LinkedHashMap<>(before);
    after.put(name, value);
    return after;
  }

  static boolean isCorrect(YamlNode answer) {
    return answer.get("correct").text().equals("true");
  }

  static List<String> ids(List<YamlNode> nodes) {
    return nodes.stream().map(node -> node.get("id").text()).toList();
  }

  /** Line of the answer or point with an id; else of the file's beginning. */
  int lineOf(String id) {
    return answers().stream()
        .map(answer -> answer.get("id"))
        .filter(node -> node.text().equals(id))
        .findFirst()
        .map(YamlNode::line)
        .orElse(1);
  }
}
