package dev.gradus.content.internal;

import dev.gradus.content.Item;
import dev.gradus.content.Item.ParameterValue;
import dev.gradus.content.ItemText;
import dev.gradus.content.Level;
import dev.gradus.content.Wording;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a quiz item from its folder. */
final class ItemBuilder {
  private static final Pattern MARK = Pattern.compile("</?mark[^>]*>");

  private final Folder folder;
  private final YamlNode facts;
  private final Function<Locale, PageContext> pages;

  /**
   * @param pages the context of the item's texts in a language
   */
  ItemBuilder(Folder folder, Function<Locale, PageContext> pages) {
    this.folder = folder;
    this.facts = folder.facts();
    this.pages = pages;
  }

  /**
   * The item.
   *
   * @throws IllegalArgumentException if something essential is missing
   */
  Item item() {
    List<String> concepts = facts.get("concepts").texts();
    if (concepts.isEmpty()) {
      throw new IllegalArgumentException("it names no concept");
    }
    YamlNode see = facts.get("see");
    return new Item(
        facts.get("id").text(),
        facts.get("revision").number(),
        FolderBuilder.constant(Level.class, facts.get("level")),
        FolderBuilder.constant(Item.Demand.class, facts.get("asks")),
        concepts,
        facts.get("sources").texts(),
        see.isPresent() ? ItemBodyReader.state(see) : null,
        facts.get("hints").number(),
        parameters(),
        ItemBodyReader.textByName(facts.get("values")),
        new ItemBodyReader(facts).body(),
        FolderBuilder.texts(folder.texts(), this::text));
  }

  private Map<String, List<ParameterValue>> parameters() {
    Map<String, List<ParameterValue>> parameters = new LinkedHashMap<>();
    facts
        .get("parameters")
        .entries()
        .forEach((name, values) ->
            parameters.put(name, values.items().stream().map(ItemBuilder::value).toList()));
    return parameters;
  }

  private static ParameterValue value(YamlNode node) {
    YamlNode named = node.get("value");
    return named.isPresent()
        ? new ParameterValue(named.text(), node.get("tex").text())
        : new ParameterValue(node.text(), null);
  }

  private ItemText text(Script script) {
    PageBuilder page = new PageBuilder(script, pages.apply(script.language()), Map.of());
    String answer = page.flow("answer");
    return new ItemText(
        script.language(),
        page.title(),
        page.flow("stem"),
        answer,
        MARK.matcher(answer).replaceAll(""),
        page.wordings("choices"),
        page.wordings("left"),
        page.wordings("right"),
        page.wordings("hints").stream().map(Wording::html).toList(),
        page.flow("explanation"),
        page.wordings("feedback").stream()
            .collect(Collectors.toMap(Wording::id, Wording::html, (first, second) -> first)),
        page.bibliography());
  }
}
