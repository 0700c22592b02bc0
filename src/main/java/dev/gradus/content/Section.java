package dev.gradus.content;

import java.util.List;

/**
 * A part of a text under one heading.
 *
 * @param id anchor, the same in both languages
 * @param title plain text
 */
public record Section(String id, String title, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
