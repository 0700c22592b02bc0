package dev.gradus.content.internal;

import dev.gradus.content.Citation;
import dev.gradus.content.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the rendering of one page in one language depends on besides its own words.
 *
 * @param citationNumbers by key of source; the same for both languages
 * @param formulaNumbers by id of formula
 * @param figureParameters of the presets that the page's figures open with, named as in the prose
 * @param sources all, by key
 * @param hosts to which a link may lead: those of the sources
 * @param presets where links to presets lead
 */
record PageContext(
    Locale language,
    Map<String, Integer> citationNumbers,
    Map<String, Integer> formulaNumbers,
    Map<String, String> figureParameters,
    Map<String, Source> sources,
    Set<String> hosts,
    PresetAddresses presets) {

  int citationNumber(String source) {
    return citationNumbers.getOrDefault(source, 0);
  }

  /** Every cited source once, by number. */
  List<Citation> bibliography() {
    return citationNumbers.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(entry -> new Citation(entry.getKey(), entry.getValue(), null))
        .toList();
  }

  /** Address of a page of the program in the page's language. */
  String address(String path) {
    return "/" + language.getLanguage() + "/" + path;
  }
}
