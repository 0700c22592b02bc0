package dev.gradus.content.lexicon;

import java.util.List;

/**
 * Something that can be said in many ways.
 *
 * @param phrases in every language; an answer may mix them
 * @param kinds ids of concepts that this one includes: what names one of them names this as well
 * @param opaque whether its words are not read as anything else: the "norm" of "batch norm" is not
 *     the norm of a vector
 */
public record LexiconConcept(String id, List<Phrase> phrases, List<String> kinds, boolean opaque) {
  public LexiconConcept {
    phrases = List.copyOf(phrases);
    kinds = List.copyOf(kinds);
  }
}
