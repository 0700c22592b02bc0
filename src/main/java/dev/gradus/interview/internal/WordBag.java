package dev.gradus.interview.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells a heap of terms from speech: speech has prepositions, pronouns and verbs. A heap mixes
 * remedies with other terms; remedies alone are a list.
 */
final class WordBag {
  private static final int SHORTEST = 7;
  private static final double LEAST_GLUE = 0.12;
  private static final int FEWEST_TERMS = 3;

  /** So many parts between commas, so short, with hardly a verb or pronoun: names in a row. */
  private static final int FEWEST_NAMES = 9;

  private static final double LONGEST_NAME = 2.8;
  private static final int FEWEST_NAMES_PER_WORD_OF_SPEECH = 6;

  /** Several colons make notes of a list of terms; one may only announce it. */
  private static final int COLON_WEIGHT = 2;

  /** Signs that say something of what stands before them. */
  private static final Set<String> RELATION = Set.of("=", "<", ">", "≤", "≥", "~", "≈", "→");

  private static final Pattern RUSSIAN_VERB =
      Pattern.compile(
          "\\p{IsCyrillic}{2,}(ет|ют|ит|ят|ут|ем|им|ишь|ешь|ла|ло|ли|ил|ал|ел|ул|ть|ется|ются|ится|ятся|лся|лась|лось|лись|ться)");

  private final Passage passage;
  private final String text;
  private final BitSet glue;
  private final BitSet smallGlue;

  WordBag(Passage passage, String text) {
    this.passage = passage;
    this.text = text;
    glue = passage.tokensOf(Cues.GLUE);
    smallGlue = passage.tokensOf(Cues.SMALL_GLUE);
  }

  boolean isBag() {
    return isBag(0, passage.size());
  }

  /** First tokens of the sentences that are heaps by themselves. */
  List<Integer> bagSentences() {
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start < passage.size(); start = passage.sentenceEnd(start)) {
      if (isBag(start, passage.sentenceEnd(start))) {
        starts.add(start);
      }
    }
    return starts;
  }

  private boolean isBag(int start, int end) {
    if (end - start < SHORTEST) {
      return false;
    }
    if (isRowOfNames(start, end)) {
      return true;
    }
    long structure =
        IntStream.range(start, end).filter(this::isStructure).count()
            + COLON_WEIGHT * Math.max(0, count(':', start, end) - 1);
    long remedies = count(Cues.REMEDY, start, end);
    long terms = count(Cues.TERM, start, end);
    return structure < LEAST_GLUE * (end - start) && terms >= FEWEST_TERMS && remedies >= 1;
  }

  /** Names in a row, most of which are no remedies. */
  private boolean isRowOfNames(int start, int end) {
    long names = 1 + count(',', start, end);
    long speech = IntStream.range(start, end).filter(this::isSpeech).count();
    return passage.sentence(end - 1) == passage.sentence(start)
        && names >= FEWEST_NAMES
        && end - start <= LONGEST_NAME * names
        && FEWEST_NAMES_PER_WORD_OF_SPEECH * speech <= names
        && 2 * count(Cues.REMEDY, start, end) < names;
  }

  private boolean isSpeech(int index) {
    return (glue.get(index) && !smallGlue.get(index))
        || RELATION.contains(passage.token(index).form())
        || RUSSIAN_VERB.matcher(passage.token(index).form()).matches();
  }

  private boolean isStructure(int index) {
    Token token = passage.token(index);
    return glue.get(index) || isSign(token) || RUSSIAN_VERB.matcher(token.form()).matches();
  }

  private static boolean isSign(Token token) {
    return !token.isNumber() && !Character.isLetter(token.form().charAt(0));
  }

  private long count(char sign, int start, int end) {
    int from = passage.token(start).start();
    int to = passage.token(end - 1).end();
    return text.substring(from, to).chars().filter(character -> character == sign).count();
  }

  private long count(String concept, int start, int end) {
    return passage.of(concept).stream()
        .filter(occurrence -> start <= occurrence.first() && occurrence.last() < end)
        .count();
  }
}
