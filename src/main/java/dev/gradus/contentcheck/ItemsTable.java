package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How the quiz items spread over kinds, levels, concepts and misconceptions, as Markdown. */
public final class ItemsTable {
  private static final String HEAD =
      """
      # Quiz items

      Printed by `./run check --items-table`; a test fails when this file is not what it prints.
      """;

  private final List<ItemFacts> items;
  private final List<String> concepts;
  private final List<String> misconceptions;

  private ItemsTable(Manuscript manuscript) {
    items = ItemFacts.of(manuscript);
    concepts = ItemFacts.ids(manuscript.concepts());
    misconceptions = ItemFacts.ids(manuscript.misconceptions());
  }

  /** The whole document. */
  public static String markdown(Manuscript manuscript) {
    ItemsTable table = new ItemsTable(manuscript);
    return String.join("\n", HEAD, table.counts(), table.byConcept(), table.byMisconception());
  }

  private String counts() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("all", "items", count(item -> true)));
    rows.add(List.of("", "generated", count(ItemFacts::isGenerated)));
    rows.add(List.of("", "inference", count(has("asks", "inference"))));
    rows.add(List.of("", "recall", count(has("asks", "recall"))));
    byValue("kind", rows);
    byValue("level", rows);
    return table(List.of("", "", "number"), rows);
  }

  /** One row for each value that a key has. */
  private void byValue(String key, List<List<String>> rows) {
    Function<ItemFacts, String> value = item -> item.get(key).text();
    Map<String, Long> counts =
        items.stream()
            .collect(Collectors.groupingBy(value, LinkedHashMap::new, Collectors.counting()));
    String heading = key;
    for (String name : counts.keySet().stream().sorted().toList()) {
      rows.add(List.of(heading, name, String.valueOf(counts.get(name))));
      heading = "";
    }
  }

  private String byConcept() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < concepts.size(); i++) {
      Predicate<ItemFacts> under = under(concepts.get(i));
      rows.add(
          List.of(
              String.valueOf(i + 1),
              concepts.get(i),
              count(under),
              count(under.and(ItemFacts::isGenerated)),
              count(under.and(has("asks", "inference"))),
              count(under.and(has("level", "junior"))),
              count(under.and(has("level", "middle"))),
              count(under.and(has("level", "senior")))));
    }
    return "## By concept\n\nAn item counts under its first concept.\n\n"
        + table(
            List.of("", "concept", "items", "generated", "inference", "junior", "middle", "senior"),
            rows);
  }

  private String byMisconception() {
    List<String> head = new ArrayList<>(List.of("misconception"));
    for (int i = 1; i <= concepts.size(); i++) {
      head.add(String.valueOf(i));
    }
    head.add("items");
    List<List<String>> rows = new ArrayList<>();
    for (String misconception : misconceptions) {
      List<String> row = new ArrayList<>(List.of(misconception));
      for (String concept : concepts) {
        String number = count(under(concept).and(rests(misconception)));
        row.add(number.equals("0") ? "" : number);
      }
      row.add(count(rests(misconception)));
      rows.add(row);
    }
    return "## By concept and misconception\n\n"
        + "How many items under a concept, numbered as above, have an answer with the misconception "
        + "behind it.\n\n"
        + table(head, rows);
  }

  private String count(Predicate<ItemFacts> wanted) {
    return String.valueOf(items.stream().filter(wanted).count());
  }

  private static Predicate<ItemFacts> has(String key, String value) {
    return item -> item.get(key).text().equals(value);
  }

  private static Predicate<ItemFacts> under(String concept) {
    return item -> {
      List<YamlNode> concepts = item.get("concepts").items();
      return !concepts.isEmpty() && concepts.getFirst().text().equals(concept);
    };
  }

  private static Predicate<ItemFacts> rests(String misconception) {
    return item ->
        item.answers().stream()
            .anyMatch(answer -> answer.get("misconception").text().equals(misconception));
  }

  private static String table(List<String> head, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(row(head));
    table.append(row(head.stream().map(cell -> "---").toList()));
    rows.forEach(row -> table.append(row(row)));
    return table.toString();
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
