package dev.gradus.content.internal;

import dev.gradus.content.Block;
import dev.gradus.content.Citation;
import dev.gradus.content.Question.CardFact;
import dev.gradus.content.Section;
import dev.gradus.content.Wording;
import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptSection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Renders one Markdown file. */
final class PageBuilder {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-’][\\p{L}\\p{N}]+)*");

  private final Script script;
  private final PageContext page;
  private final BlockBuilder blocks;

  PageBuilder(Script script, PageContext page, Map<String, CardFact> cardRows) {
    this.script = script;
    this.page = page;
    this.blocks = new BlockBuilder(page, cardRows);
  }

  String title() {
    return script.frontMatter().get("title").text();
  }

  @Nullable String lede() {
    ScriptBlock lede = script.lede();
    return lede == null ? null : blocks.html().inline(lede.node());
  }

  List<Citation> bibliography() {
    return page.bibliography();
  }

  /** All sections but those whose lists are wordings. */
  List<Section> sectionsWithout(List<String> ids) {
    return script.sections().stream()
        .filter(section -> !ids.contains(section.id()))
        .map(this::section)
        .toList();
  }

  private Section section(ScriptSection section) {
    return new Section(
        section.id(), section.title(), section.blocks().stream().map(blocks::build).toList());
  }

  /** The list of a section whose items are {@code - id: wording}. */
  List<Wording> wordings(String sectionId) {
    return script.section(sectionId).stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block.items().stream())
        .map(item ->
            new Wording(
                Objects.requireNonNullElse(item.id(), ""),
                blocks.html().inline(item.node()),
                plain(item.mentions())))
        .toList();
  }

  /** The figure before the first heading; to be asked for before the sections are. */
  Optional<Block.Figure> figureAboveText() {
    return script.preamble().stream()
        .map(blocks::build)
        .filter(Block.Figure.class::isInstance)
        .map(Block.Figure.class::cast)
        .findFirst();
  }

  /** Everything before the first heading. */
  String preamble() {
    return blocks.flow(script.preamble());
  }

  /** A section as flow HTML; "" if there is none. */
  String flow(String sectionId) {
    return script.section(sectionId).map(section -> blocks.flow(section.blocks())).orElse("");
  }

  /** Number of words in the sections. */
  int words() {
    return script.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .mapToInt(block -> (int) WORD.matcher(block.words()).results().count())
        .sum();
  }

  private static String plain(List<Located<Mention>> mentions) {
    return mentions.stream()
        .map(mention ->
            switch (mention.value()) {
              case Mention.Words(String text) -> text;
              case Mention.Formula(String tex) -> tex;
              case Mention.Claim claim ->
                  Objects.requireNonNullElse(claim.literal(), claim.expression());
              default -> "";
            })
        .collect(Collectors.joining());
  }
}
