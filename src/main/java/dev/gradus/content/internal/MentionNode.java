package dev.gradus.content.internal;

import dev.gradus.content.manuscript.Mention;
import org.commonmark.node.CustomNode;

/** A {@link Mention} in the syntax tree; a mark has the marked words as children. */
final class MentionNode extends CustomNode {
  private final Mention mention;

  MentionNode(Mention mention) {
    this.mention = mention;
  }

  Mention mention() {
    return mention;
  }
}
