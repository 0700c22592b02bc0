package dev.gradus.content.internal;

import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Mention;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Gathers what the text below a node says, in order. */
final class MentionCollector extends AbstractVisitor {
  private final List<Located<Mention>> mentions = new ArrayList<>();

  static List<Located<Mention>> of(Node node) {
    MentionCollector collector = new MentionCollector();
    node.accept(collector);
    return collector.mentions;
  }

  @Override
  public void visit(Text text) {
    add(text, new Mention.Words(text.getLiteral()));
  }

  @Override
  public void visit(Link link) {
    String destination = link.getDestination();
    int colon = destination.indexOf(':');
    add(
        link,
        new Mention.Link(
            colon < 0 ? "" : destination.substring(0, colon), destination.substring(colon + 1)));
    visitChildren(link);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof MentionNode said) {
      add(node, said.mention());
    }
    visitChildren(node);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof DisplayFormulaNode formula) {
      add(block, new Mention.Formula(formula.tex()));
    }
    visitChildren(block);
  }

  private void add(Node node, Mention mention) {
    mentions.add(new Located<>(Markdown.line(node), mention));
  }
}
