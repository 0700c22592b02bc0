package dev.gradus.content.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file.
 *
 * @param path relative to the content folder
 * @param frontMatter the YAML between the lines {@code ---}
 * @param lede the front matter's lede, parsed as a paragraph
 * @param preamble what stands before the first heading
 * @param lastLine number of lines
 */
public record Script(
    String path,
    Locale language,
    YamlNode frontMatter,
    @Nullable ScriptBlock lede,
    List<ScriptBlock> preamble,
    List<ScriptSection> sections,
    int lastLine) {
  public Script {
    preamble = List.copyOf(preamble);
    sections = List.copyOf(sections);
  }

  /** The first section with an id. */
  public Optional<ScriptSection> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /** The lede, the preamble and the blocks of all sections. */
  public List<ScriptBlock> blocks() {
    return Stream.of(
            Stream.ofNullable(lede),
            preamble.stream(),
            sections.stream().flatMap(section -> section.blocks().stream()))
        .flatMap(blocks -> blocks)
        .toList();
  }

  /** All mentions of one sort, in order. */
  public <T extends Mention> List<Located<T>> all(Class<T> sort) {
    return blocks().stream().flatMap(block -> block.all(sort).stream()).toList();
  }
}
