package dev.gradus.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An idea of the subject.
 *
 * @param group part of the map: "ground", "causes", "remedies" or "practice"
 * @param requires ids of the concepts to be understood before; without cycles
 */
public record Concept(String id, Map<Locale, String> names, String group, List<String> requires) {
  public Concept {
    names = Map.copyOf(names);
    requires = List.copyOf(requires);
  }

  /** The name in a language; see {@link Question#text}. */
  public String name(Locale language) {
    return Texts.of(names, language);
  }
}
