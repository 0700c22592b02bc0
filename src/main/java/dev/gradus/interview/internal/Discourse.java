package dev.gradus.interview.internal;

import java.util.BitSet;

/**
 * What the speaker does with what is named: asserts it, denies it, leaves it to others, asks it. By
 * the concepts of discourse.yaml that are named here.
 */
final class Discourse {
  private static final int NEGATOR_REACH = 4;
  private static final int NEAR_NEGATOR_REACH = 1;
  private static final int DIMINISHER_REACH = 4;

  private final Passage passage;
  private final BitSet negators;
  private final BitSet nearNegators;
  private final BitSet diminishers;
  private final BitSet scopeEnds;
  private final BitSet disowned = new BitSet();
  private final BitSet asked = new BitSet();

  Discourse(Passage passage, String text) {
    this.passage = passage;
    negators = passage.tokensOf(Cues.NEGATOR);
    nearNegators = passage.tokensOf(Cues.NEAR_NEGATOR);
    diminishers = passage.tokensOf(Cues.DIMINISHER);
    scopeEnds = passage.tokensOf(Cues.SCOPE_END);
    BitSet turns = passage.tokensOf(Cues.TURN);
    passage
        .of(Cues.ATTRIBUTION)
        .forEach(cue -> disowned.set(cue.first(), endOfOpinion(cue, turns)));
    questions(text);
    passage.of(Cues.DENIAL).forEach(this::denial);
    passage.of(Cues.RETRACTION).forEach(this::retraction);
    passage
        .of(Cues.INJECTION)
        .forEach(cue -> disowned.set(passage.sentenceStart(cue.first()), passage.size()));
    if (new WordBag(passage, text).isBag()) {
      disowned.set(0, passage.size());
    }
    new WordBag(passage, text)
        .bagSentences()
        .forEach(start -> disowned.set(start, passage.sentenceEnd(start)));
  }

  /**
   * An opinion of others lasts until the speaker turns to his own, or to the end of the sentence.
   */
  private int endOfOpinion(Occurrence cue, BitSet turns) {
    int sentenceEnd = passage.sentenceEnd(cue.first());
    int turn = turns.nextSetBit(cue.last() + 1);
    return turn < 0 ? sentenceEnd : Math.min(turn, sentenceEnd);
  }

  private void questions(String text) {
    BitSet openers = passage.tokensOf(Cues.QUESTION_OPENER);
    BitSet denials = passage.tokensOf(Cues.DENIAL);
    for (int start = 0; start < passage.size(); start = passage.sentenceEnd(start)) {
      int end = passage.sentenceEnd(start);
      if (!endsWithQuestionMark(text, end)) {
        continue;
      }
      asked.set(start, end);
      boolean denied = end < passage.size() && denials.get(end);
      if (openers.get(start) || denied) {
        disowned.set(start, end);
      }
    }
  }

  private boolean endsWithQuestionMark(String text, int end) {
    int from = passage.token(end - 1).end();
    int to = end < passage.size() ? passage.token(end).start() : text.length();
    return text.substring(from, to).contains("?");
  }

  /** A clause that is little else than "no", "wrong", "a myth" takes back what stands before it. */
  private void denial(Occurrence denial) {
    int clause = passage.clause(denial.first());
    int start = passage.clauseStart(denial.first());
    int end = denial.last() + 1;
    while (end < passage.size() && passage.clause(end) == clause) {
      end++;
    }
    boolean corrected = isCorrected(end);
    boolean wholeClause =
        2 * denial.length() > end - start || (corrected && 2 * denial.length() == end - start);
    int sentence = passage.sentenceStart(start);
    if (wholeClause && start > sentence) {
      disowned.set(corrected ? passage.clauseStart(start - 1) : sentence, start);
    }
  }

  /** "The last layers, no, sorry, the first": nothing but the clause before the "no" is wrong. */
  private boolean isCorrected(int afterDenial) {
    return passage.of(Cues.CORRECTION).stream()
        .anyMatch(cue ->
            Math.abs(cue.first() - afterDenial) <= 1
                && passage.sentence(cue.first()) == passage.sentence(afterDenial - 1));
  }

  /** "It does nothing for that." takes back the sentence before; "but that is wrong", its own. */
  private void retraction(Occurrence retraction) {
    int first = retraction.first();
    int start = passage.sentenceStart(first);
    if (first - start <= 1 && start > 0) {
      disowned.set(passage.sentenceStart(start - 1), start);
    } else if (retraction.length() > 1
        && first - start > 1
        && passage.segment(first - 2) != passage.segment(first)) {
      disowned.set(start, first);
    }
  }

  /** Whether the speaker says it as his own opinion. */
  boolean isOwn(Occurrence occurrence) {
    return !disowned.get(occurrence.first());
  }

  boolean isAsked(Occurrence occurrence) {
    return asked.get(occurrence.first());
  }

  boolean isNegated(Occurrence occurrence) {
    return precedes(negators, occurrence, NEGATOR_REACH, scopeEnds)
        || precedes(nearNegators, occurrence, NEAR_NEGATOR_REACH);
  }

  /** Negated, or said to be little, slow or failing. */
  boolean isDenied(Occurrence occurrence) {
    return isNegated(occurrence)
        || precedes(diminishers, occurrence, DIMINISHER_REACH)
        || follows(diminishers, occurrence, DIMINISHER_REACH)
        || follows(nearNegators, occurrence, NEAR_NEGATOR_REACH);
  }

  /** Whether one of the tokens stands shortly before it, in the same clause. */
  boolean precedes(BitSet cues, Occurrence occurrence, int reach) {
    return precedes(cues, occurrence, reach, new BitSet());
  }

  private boolean precedes(BitSet cues, Occurrence occurrence, int reach, BitSet barriers) {
    int first = occurrence.first();
    for (int i = first - 1; i >= Math.max(0, first - reach); i--) {
      if (!together(i, first) || barriers.get(i)) {
        return false;
      }
      if (cues.get(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the tokens stands shortly after it, in the same clause. */
  boolean follows(BitSet cues, Occurrence occurrence, int reach) {
    return follows(cues, occurrence, reach, new BitSet());
  }

  private boolean follows(BitSet cues, Occurrence occurrence, int reach, BitSet barriers) {
    int last = occurrence.last();
    for (int i = last + 1; i <= Math.min(passage.size() - 1, last + reach); i++) {
      if (!together(i, last) || barriers.get(i)) {
        return false;
      }
      if (cues.get(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean together(int one, int other) {
    return passage.clause(one) == passage.clause(other)
        && passage.segment(one) == passage.segment(other);
  }

  /** Whether a denial follows shortly, in the same clause. */
  boolean isFollowedByDenial(Occurrence occurrence, int reach) {
    return follows(negators, occurrence, reach, scopeEnds)
        || follows(nearNegators, occurrence, reach, scopeEnds);
  }
}
