package dev.gradus.content.internal;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.ins.InsExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The dialect of Markdown that content is written in. */
final class Markdown {
  static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.builder().requireTwoTildes(true).build(),
          InsExtension.create());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .customBlockParserFactory(new DirectiveParser.Factory())
          .customBlockParserFactory(new DisplayFormulaParser.Factory())
          .customInlineContentParserFactory(new FormulaParser.Factory())
          .customInlineContentParserFactory(new BraceParser.Factory())
          .linkProcessor(new BracketProcessor())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private Markdown() {}

  static Node parse(String text) {
    return PARSER.parse(text);
  }

  /** Line of a node, from 1; what has no position of its own takes that of its neighbours. */
  static int line(Node node) {
    for (Node near = node; near != null; near = before(near)) {
      List<SourceSpan> spans = near.getSourceSpans();
      if (!spans.isEmpty()) {
        return spans.getFirst().getLineIndex() + 1;
      }
    }
    return 1;
  }

  private static Node before(Node node) {
    return node.getPrevious() == null ? node.getParent() : node.getPrevious();
  }
}
