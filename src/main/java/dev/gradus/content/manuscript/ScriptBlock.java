package dev.gradus.content.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * One block as written.
 *
 * @param target what follows a directive's name, such as "C1", or the id of a numbered formula;
 *     else ""
 * @param options {@code key=value} of a directive
 * @param node its syntax tree, for rendering
 * @param children of a directive: its blocks
 * @param items of a list: its items
 * @param mentions of the block and everything in it, in order
 */
public record ScriptBlock(
    Kind kind,
    int line,
    String target,
    Map<String, String> options,
    Node node,
    List<ScriptBlock> children,
    List<Item> items,
    List<Located<Mention>> mentions) {

  /** What a block is; CARD to LADDER are directives. */
  public enum Kind {
    PARAGRAPH,
    LIST,
    TABLE,
    CODE,
    FORMULA,
    CARD,
    SAY,
    NOTE,
    QUOTE,
    FIGURE,
    SLOPES,
    LADDER;

    /** As an author would name it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An item of a list.
   *
   * @param id of {@code - id: wording}; null for a plain item
   * @param node whose children are the wording
   */
  public record Item(int line, @Nullable String id, Node node, List<Located<Mention>> mentions) {
    public Item {
      mentions = List.copyOf(mentions);
    }
  }

  public ScriptBlock {
    options = Map.copyOf(options);
    children = List.copyOf(children);
    items = List.copyOf(items);
    mentions = List.copyOf(mentions);
  }

  /** The mentions of one sort. */
  public <T extends Mention> List<Located<T>> all(Class<T> sort) {
    return all(mentions, sort);
  }

  /** The mentions of one sort among some. */
  public static <T extends Mention> List<Located<T>> all(
      List<Located<Mention>> mentions, Class<T> sort) {
    return mentions.stream()
        .filter(mention -> sort.isInstance(mention.value()))
        .map(mention -> new Located<>(mention.line(), sort.cast(mention.value())))
        .toList();
  }

  /** The plain words, without formulas, claims and code. */
  public String words() {
    return all(Mention.Words.class).stream()
        .map(words -> words.value().text())
        .collect(Collectors.joining(" "));
  }
}
