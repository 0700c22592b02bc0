package dev.gradus.content.internal;

import org.commonmark.node.CustomBlock;

/** A formula on lines of its own. */
final class DisplayFormulaNode extends CustomBlock {
  private String tex = "";
  private String id = "";
  private boolean closed;

  String tex() {
    return tex;
  }

  /** Its anchor, or "". */
  String id() {
    return id;
  }

  /** Whether the second pair of signs was found. */
  boolean closed() {
    return closed;
  }

  void set(String tex, String id, boolean closed) {
    this.tex = tex;
    this.id = id;
    this.closed = closed;
  }
}
