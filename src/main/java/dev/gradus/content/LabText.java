package dev.gradus.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page of the laboratory in one language.
 *
 * @param title plain text
 * @param find what there is to be found out, a question in plain text
 * @param ledeHtml inline
 * @param figure what stands above the text, with the preset that it opens with
 * @param citations every source of the page once, by number, without locator
 */
public record LabText(
    Locale language,
    String title,
    String find,
    String ledeHtml,
    Optional<Block.Figure> figure,
    List<Section> sections,
    List<Citation> citations) {
  public LabText {
    sections = List.copyOf(sections);
    citations = List.copyOf(citations);
  }
}
