package dev.gradus.content;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A task in one language.
 *
 * @param title plain text
 * @param ledeHtml inline, or null if there is none
 * @param sections brief, deliverables and hints
 * @param rubric wording of each line of the rubric, in order
 * @param checks the question that each check puts, in order
 * @param citations every source of the page once, by number, without locator
 */
public record TaskText(
    Locale language,
    String title,
    @Nullable String ledeHtml,
    List<Section> sections,
    List<Wording> rubric,
    List<Wording> checks,
    List<Citation> citations) {
  public TaskText {
    sections = List.copyOf(sections);
    rubric = List.copyOf(rubric);
    checks = List.copyOf(checks);
    citations = List.copyOf(citations);
  }

  /**
   * The section with an id.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public Section section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
  }
}
