package dev.gradus.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the laboratory: one simulation with what it shows, or a collection of runs.
 *
 * @param id permanent, kebab-case; that of the simulation whose figure stands on the page, if any
 * @param order place in the list
 * @param concepts ids of {@link Concept}s
 * @param sources keys of {@link Source}s: all that its texts cite
 */
public record Lab(
    String id,
    int revision,
    int order,
    List<String> concepts,
    List<String> sources,
    Map<Locale, LabText> texts) {
  public Lab {
    concepts = List.copyOf(concepts);
    sources = List.copyOf(sources);
    texts = Map.copyOf(texts);
  }

  /** The wording in a language; see {@link Question#text}. */
  public LabText text(Locale language) {
    return Texts.of(texts, language);
  }

  /** The simulation whose figure stands on the page; its id is that of the page. */
  public Optional<String> simulation() {
    return text(Languages.RUSSIAN).figure().map(Block.Figure::simulation);
  }
}
