package dev.gradus.content.internal;

import dev.gradus.content.Problem;
import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Turns top-level nodes of Markdown into blocks of the format. */
final class BlockReader {
  static final String RULE = "markdown";

  private static final Pattern ITEM_ID = Pattern.compile("([a-z0-9-]+):\\s*");

  private static final Map<String, Kind> DIRECTIVES = new LinkedHashMap<>();

  static {
    for (Kind kind :
        List.of(
            Kind.CARD, Kind.SAY, Kind.NOTE, Kind.QUOTE, Kind.FIGURE, Kind.SLOPES, Kind.LADDER)) {
      DIRECTIVES.put(kind.name().toLowerCase(Locale.ROOT), kind);
    }
  }

  private final String path;
  private final List<Problem> problems;

  /**
   * @param problems receives what is wrong
   */
  BlockReader(String path, List<Problem> problems) {
    this.path = path;
    this.problems = problems;
  }

  /**
   * The block that a node is; empty, and reported, if it is none of the format's.
   *
   * @param byId whether the items of a list must be {@code - id: wording}
   */
  Optional<ScriptBlock> read(Node node, boolean byId) {
    if (!(node instanceof DirectiveNode)) {
      reportForeign(node);
    }
    return switch (node) {
      case DirectiveNode directive -> directive(directive);
      case DisplayFormulaNode formula -> Optional.of(formula(formula));
      case Paragraph paragraph -> Optional.of(paragraph(paragraph));
      case ListBlock list -> Optional.of(list(list, byId));
      case TableBlock table -> Optional.of(plain(Kind.TABLE, table));
      case FencedCodeBlock code -> Optional.of(plain(Kind.CODE, code));
      default -> {
        String name = node.getClass().getSimpleName();
        report(
            node,
            node instanceof HtmlBlock
                ? "raw HTML would be shown as text"
                : "not part of the format: " + name.replaceAll("(?<=.)(?=[A-Z])", " "));
        yield Optional.empty();
      }
    };
  }

  private Optional<ScriptBlock> directive(DirectiveNode directive) {
    Kind kind = DIRECTIVES.get(directive.name());
    if (kind == null) {
      report(
          directive,
          "unknown directive "
              + directive.name()
              + "; there are "
              + String.join(", ", DIRECTIVES.keySet()));
      return Optional.empty();
    }
    if (!directive.closed()) {
      report(directive, "the directive is not closed by a line :::");
    }
    List<ScriptBlock> children = new ArrayList<>();
    for (Node child = directive.getFirstChild(); child != null; child = child.getNext()) {
      read(child, kind == Kind.LADDER).ifPresent(children::add);
    }
    return Optional.of(
        new ScriptBlock(
            kind,
            Markdown.line(directive),
            directive.target(),
            directive.options(),
            directive,
            children,
            List.of(),
            MentionCollector.of(directive)));
  }

  private ScriptBlock formula(DisplayFormulaNode formula) {
    if (!formula.closed()) {
      report(formula, "the formula is not closed by $$");
    }
    return block(Kind.FORMULA, formula, formula.id(), List.of());
  }

  private ScriptBlock paragraph(Paragraph paragraph) {
    ScriptBlock block = plain(Kind.PARAGRAPH, paragraph);
    if (block.words().startsWith(":::")) {
      report(paragraph, "::: does not close or begin a directive here");
    }
    return block;
  }

  private ScriptBlock plain(Kind kind, Node node) {
    return block(kind, node, "", List.of());
  }

  private ScriptBlock list(ListBlock list, boolean byId) {
    List<ScriptBlock.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node paragraph = item.getFirstChild();
      if (!(paragraph instanceof Paragraph) || paragraph.getNext() != null) {
        report(item, "a list item holds one paragraph");
      }
      Node wording = paragraph instanceof Paragraph ? paragraph : item;
      String id = byId ? takeId(wording) : null;
      items.add(
          new ScriptBlock.Item(Markdown.line(item), id, wording, MentionCollector.of(wording)));
    }
    return block(Kind.LIST, list, "", items);
  }

  /** Removes {@code id:} from the head of an item, and returns it. */
  private @Nullable String takeId(Node wording) {
    if (wording.getFirstChild() instanceof Text text) {
      Matcher id = ITEM_ID.matcher(text.getLiteral());
      if (id.lookingAt()) {
        text.setLiteral(text.getLiteral().substring(id.end()));
        return id.group(1);
      }
    }
    report(wording, "expected: - id: wording");
    return null;
  }

  private static ScriptBlock block(
      Kind kind, Node node, String target, List<ScriptBlock.Item> items) {
    List<Located<Mention>> mentions = MentionCollector.of(node);
    return new ScriptBlock(
        kind, Markdown.line(node), target, Map.of(), node, List.of(), items, mentions);
  }

  /** Reports what may not stand in running text. */
  private void reportForeign(Node node) {
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline html) {
            report(html, "raw HTML would be shown as text: " + html.getLiteral());
          }

          @Override
          public void visit(Image image) {
            report(image, "images are not part of the format");
          }
        });
  }

  private void report(Node node, String message) {
    problems.add(new Problem(path, Markdown.line(node), RULE, message));
  }
}
