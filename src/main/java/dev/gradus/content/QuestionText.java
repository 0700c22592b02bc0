package dev.gradus.content;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question in one language.
 *
 * @param title plain text
 * @param ledeHtml inline, or null if there is none
 * @param sections without the key points and misconceptions
 * @param citations every source of the page once, by number, without locator: the list at its end
 * @param words length of the sections, for the reading time
 */
public record QuestionText(
    Locale language,
    String title,
    @Nullable String ledeHtml,
    List<Section> sections,
    List<Wording> keyPoints,
    List<Wording> misconceptions,
    List<Citation> citations,
    int words) {
  public QuestionText {
    sections = List.copyOf(sections);
    keyPoints = List.copyOf(keyPoints);
    misconceptions = List.copyOf(misconceptions);
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
