package dev.gradus.content.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.CustomBlock;

/** A block between {@code ::: name …} and {@code :::}. */
final class DirectiveNode extends CustomBlock {
  private final String name;
  private final String target;
  private final Map<String, String> options = new LinkedHashMap<>();
  private boolean closed;

  /**
   * @param header what follows the first colons: a name, perhaps a target, and {@code key=value}
   *     options
   */
  DirectiveNode(String header) {
    String[] words = header.strip().split("\\s+", -1);
    name = words[0];
    StringBuilder targets = new StringBuilder();
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      if (equals > 0) {
        options.put(words[i].substring(0, equals), words[i].substring(equals + 1));
      } else {
        targets.append(targets.isEmpty() ? "" : " ").append(words[i]);
      }
    }
    target = targets.toString();
  }

  String name() {
    return name;
  }

  String target() {
    return target;
  }

  Map<String, String> options() {
    return options;
  }

  /** Whether its last line was found. */
  boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
  }
}
