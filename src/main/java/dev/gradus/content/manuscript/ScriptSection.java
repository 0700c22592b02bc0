package dev.gradus.content.manuscript;

import java.util.List;

/**
 * What stands under one heading {@code ## title {#id}}.
 *
 * @param id "" if the author gave none
 * @param line of the heading
 */
public record ScriptSection(String id, String title, int line, List<ScriptBlock> blocks) {
  public ScriptSection {
    blocks = List.copyOf(blocks);
  }
}
