package dev.gradus.content;

import java.util.Locale;
import java.util.Map;

/**
 * Something that people get wrong, named once for all items whose distractors rest on it.
 *
 * @param id permanent, kebab-case
 * @param concept id of the {@link Concept} that it is about
 */
public record Misconception(String id, String concept, Map<Locale, String> names) {
  public Misconception {
    names = Map.copyOf(names);
  }

  /** Its name in a language of {@link Languages#ALL}. */
  public String name(Locale language) {
    return Texts.of(names, language);
  }
}
