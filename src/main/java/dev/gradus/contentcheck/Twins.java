package dev.gradus.contentcheck;

import dev.gradus.content.Languages;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** A text in both languages. */
record Twins(Script russian, Script english) {

  /** All texts that exist in both languages. */
  static List<Twins> of(Manuscript manuscript) {
    return manuscript.folders().stream().flatMap(Twins::of).toList();
  }

  private static Stream<Twins> of(Folder folder) {
    return Stream.concat(Stream.of(folder.texts()), folder.candidates().values().stream())
        .flatMap(Twins::pair);
  }

  private static Stream<Twins> pair(Map<Locale, Script> texts) {
    Script russian = texts.get(Languages.RUSSIAN);
    Script english = texts.get(Languages.ENGLISH);
    return russian == null || english == null
        ? Stream.of()
        : Stream.of(new Twins(russian, english));
  }

  /** Blocks that stand in a row in the two languages. */
  record BlockPair(ScriptBlock russian, ScriptBlock english) {}

  /** What corresponds, as far as the two texts have the same shape. */
  List<BlockPair> blocks() {
    List<BlockPair> pairs = new ArrayList<>();
    ScriptBlock russianLede = russian.lede();
    ScriptBlock englishLede = english.lede();
    if (russianLede != null && englishLede != null) {
      pairs.add(new BlockPair(russianLede, englishLede));
    }
    addPairs(russian.preamble(), english.preamble(), pairs);
    for (ScriptSection section : english.sections()) {
      russian
          .section(section.id())
          .ifPresent(twin -> addPairs(twin.blocks(), section.blocks(), pairs));
    }
    return pairs;
  }

  private static void addPairs(
      List<ScriptBlock> russian, List<ScriptBlock> english, List<BlockPair> pairs) {
    if (shape(russian).equals(shape(english))) {
      for (int i = 0; i < russian.size(); i++) {
        pairs.add(new BlockPair(russian.get(i), english.get(i)));
      }
    }
  }

  /** What must be equal for two lists of blocks to be laid out side by side. */
  static List<String> shape(List<ScriptBlock> blocks) {
    return blocks.stream().map(Twins::shape).toList();
  }

  private static String shape(ScriptBlock block) {
    String inside =
        switch (block.kind()) {
          case LIST -> " of " + block.items().size() + " items";
          case CARD, SAY, NOTE, QUOTE, FIGURE, SLOPES, LADDER ->
              " (" + String.join(", ", shape(block.children())) + ")";
          case TABLE -> " of " + rows(block.node()) + " rows";
          case PARAGRAPH, CODE, FORMULA -> "";
        };
    String target = block.target().isEmpty() ? "" : " " + block.target();
    return block.kind().label() + target + inside;
  }

  private static int rows(Node node) {
    int rows = node instanceof TableRow ? 1 : 0;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      rows += rows(child);
    }
    return rows;
  }
}
