package dev.gradus.content.internal;

import dev.gradus.content.Block;
import dev.gradus.content.Citation;
import dev.gradus.content.Question.CardFact;
import dev.gradus.content.Verdict;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.OrderedList;

/** Renders the blocks of one page, numbering them. */
final class BlockBuilder {
  private final PageContext page;
  private final HtmlWriter html;
  private final Map<String, CardFact> cardRows;
  private int next;

  BlockBuilder(PageContext page, Map<String, CardFact> cardRows) {
    this.page = page;
    this.html = new HtmlWriter(page);
    this.cardRows = cardRows;
  }

  HtmlWriter html() {
    return html;
  }

  Block build(ScriptBlock block) {
    int index = next++;
    List<Citation> citations = citations(block);
    return switch (block.kind()) {
      case PARAGRAPH -> new Block.Prose(index, citations, html.inline(block.node()));
      case LIST ->
          new Block.ItemList(index, citations, block.node() instanceof OrderedList, items(block));
      case TABLE -> new Block.Table(index, citations, html.flow(block.node()));
      case CODE -> code(index, citations, (FencedCodeBlock) block.node());
      case FORMULA -> formula(index, citations, block);
      case CARD -> cardRow(index, citations, block);
      case SAY -> new Block.Say(index, citations, flow(block.children()));
      case NOTE -> new Block.Note(index, citations, flow(block.children()));
      case QUOTE ->
          new Block.HalfTruth(
              index,
              citations,
              first(block),
              rest(block),
              block.options().getOrDefault("preset", ""));
      case FIGURE ->
          new Block.Figure(
              index,
              citations,
              block.target(),
              block.options().getOrDefault("preset", ""),
              first(block));
      case SLOPES -> new Block.Slopes(index, citations, first(block));
      case LADDER -> ladder(index, citations, block);
    };
  }

  /** Blocks below each other. */
  String flow(List<ScriptBlock> blocks) {
    return blocks.stream().map(block -> html.flow(block.node())).collect(Collectors.joining("\n"));
  }

  private List<Citation> citations(ScriptBlock block) {
    return block.all(Mention.Cite.class).stream()
        .map(cite -> cite.value())
        .map(
            cite -> new Citation(cite.source(), page.citationNumber(cite.source()), cite.locator()))
        .distinct()
        .toList();
  }

  private Block formula(int index, List<Citation> citations, ScriptBlock block) {
    String id = block.target().isEmpty() ? null : block.target();
    Integer number = id == null ? null : page.formulaNumbers().get(id);
    String tex = ((DisplayFormulaNode) block.node()).tex();
    return new Block.Formula(index, citations, tex, id, number);
  }

  private static Block code(int index, List<Citation> citations, FencedCodeBlock code) {
    String language = Objects.requireNonNullElse(code.getInfo(), "");
    return new Block.Code(index, citations, language, code.getLiteral());
  }

  private Block cardRow(int index, List<Citation> citations, ScriptBlock block) {
    CardFact fact = cardRows.getOrDefault(block.target(), new CardFact(Verdict.RIGHT, List.of()));
    return new Block.CardRow(
        index,
        citations,
        block.target(),
        fact.verdict(),
        fact.sources(),
        first(block),
        rest(block));
  }

  private Block ladder(int index, List<Citation> citations, ScriptBlock block) {
    List<Block.LadderRow> rows =
        block.children().stream()
            .flatMap(child -> child.items().stream())
            .map(item ->
                new Block.LadderRow(
                    Objects.requireNonNullElse(item.id(), ""), html.inline(item.node())))
            .toList();
    String caption =
        block.children().stream()
            .filter(child -> child.kind() == Kind.PARAGRAPH)
            .map(child -> html.inline(child.node()))
            .collect(Collectors.joining(" "));
    return new Block.Ladder(index, citations, rows, caption);
  }

  private List<String> items(ScriptBlock block) {
    return block.items().stream().map(item -> html.inline(item.node())).toList();
  }

  private String first(ScriptBlock block) {
    return block.children().isEmpty() ? "" : html.inline(block.children().getFirst().node());
  }

  private String rest(ScriptBlock block) {
    return flow(block.children().stream().skip(1).toList());
  }
}
