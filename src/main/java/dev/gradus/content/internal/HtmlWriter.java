package dev.gradus.content.internal;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders parts of a page; raw HTML is escaped. */
final class HtmlWriter {
  private final HtmlRenderer renderer;

  HtmlWriter(PageContext page) {
    renderer =
        HtmlRenderer.builder()
            .extensions(Markdown.EXTENSIONS)
            .escapeHtml(true)
            .nodeRendererFactory(context -> new ContentNodeRenderer(context, page))
            .build();
  }

  /** What is inside a node. */
  String inline(Node parent) {
    StringBuilder html = new StringBuilder();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      html.append(renderer.render(child));
    }
    return html.toString().strip();
  }

  /** A node with its own element. */
  String flow(Node node) {
    return renderer.render(node).strip();
  }
}
