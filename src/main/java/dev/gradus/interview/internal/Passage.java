package dev.gradus.interview.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** An answer as tokens, and where it names which concept. */
final class Passage {
  private final List<Token> tokens;
  private final Map<String, List<Occurrence>> occurrences;
  private final int[] segments;

  Passage(List<Token> tokens, Map<String, List<Occurrence>> occurrences) {
    this.tokens = tokens;
    this.occurrences = occurrences;
    this.segments = new int[tokens.size()];
    BitSet turns = new BitSet();
    of(Cues.CONTRAST).forEach(turn -> turns.set(turn.first()));
    int segment = 0;
    for (int i = 1; i < segments.length; i++) {
      if (turns.get(i) || sentence(i) != sentence(i - 1)) {
        segment++;
      }
      segments[i] = segment;
    }
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  int sentence(int token) {
    return tokens.get(token).sentence();
  }

  int clause(int token) {
    return tokens.get(token).clause();
  }

  /** Parts of a sentence between which the speaker turns: "but", "however". */
  int segment(int token) {
    return segments[token];
  }

  /** Where a concept is named, in the order of the text. */
  List<Occurrence> of(String concept) {
    return occurrences.getOrDefault(concept, List.of());
  }

  /** The tokens at which a concept is named. */
  BitSet tokensOf(String concept) {
    BitSet set = new BitSet();
    of(concept).forEach(occurrence -> set.set(occurrence.first(), occurrence.last() + 1));
    return set;
  }

  /** Index of the first token of the clause that a token is in. */
  int clauseStart(int token) {
    int start = token;
    while (start > 0 && clause(start - 1) == clause(token)) {
      start--;
    }
    return start;
  }

  /** Index of the first token of the sentence that a token is in. */
  int sentenceStart(int token) {
    int start = token;
    while (start > 0 && sentence(start - 1) == sentence(token)) {
      start--;
    }
    return start;
  }

  /** Index after the last token of the sentence that a token is in. */
  int sentenceEnd(int token) {
    int end = token + 1;
    while (end < size() && sentence(end) == sentence(token)) {
      end++;
    }
    return end;
  }
}
