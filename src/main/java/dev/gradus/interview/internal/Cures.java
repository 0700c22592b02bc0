package dev.gradus.interview.internal;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether something named is put forward as a remedy. */
final class Cures {
  private static final int NEAR = 3;
  private static final int FRAGMENT = 6;
  private static final int LITTLE_ELSE = 3;

  /** How it stands. */
  enum Standing {
    REMEDY,
    UNCLEAR,
    NO_REMEDY
  }

  private final Passage passage;
  private final Discourse discourse;
  private final BitSet avoided;
  private final BitSet replaced;
  private final BitSet blamed;
  private final BitSet ailments;
  private final BitSet relative;
  private final BitSet small;
  private final BitSet terms;

  Cures(Passage passage, Discourse discourse) {
    this.passage = passage;
    this.discourse = discourse;
    avoided = passage.tokensOf(Cues.AVOIDED);
    replaced = passage.tokensOf(Cues.REPLACED);
    blamed = passage.tokensOf(Cues.BLAMED);
    ailments = passage.tokensOf(Cues.AILMENT);
    relative = passage.tokensOf(Cues.RELATIVE);
    small = passage.tokensOf(Cues.GLUE);
    terms = passage.tokensOf(Cues.REMEDY);
    terms.or(passage.tokensOf(Cues.TERM));
  }

  Standing standing(Occurrence named) {
    if (!discourse.isOwn(named) || discourse.isNegated(named) || isInAnotherRole(named)) {
      return Standing.NO_REMEDY;
    }
    Optional<Boolean> said = nearestCue(named);
    if (said.isPresent()) {
      boolean helps = said.get();
      if (!helps) {
        return Standing.NO_REMEDY;
      }
      return Standing.REMEDY;
    }
    boolean listed = isListed(named) || isFragment(named) || isAfterCure(named);
    return listed && !discourse.isAsked(named) ? Standing.REMEDY : Standing.UNCLEAR;
  }

  private boolean isInAnotherRole(Occurrence named) {
    return discourse.precedes(avoided, named, NEAR)
        || discourse.precedes(replaced, named, 2)
        || discourse.precedes(blamed, named, NEAR)
        || fails(named)
        || isTurnedDown(named)
        || isRejected(named);
  }

  /** "X does not help", unless what it does not do is an ailment: "X does not saturate". */
  private boolean isTurnedDown(Occurrence named) {
    return discourse.isFollowedByDenial(named, NEAR)
        && !discourse.follows(ailments, named, 2 * NEAR);
  }

  /** "LSTM suffers", "ReLU, which makes the weights small", "больше всего страдает LSTM". */
  private boolean fails(Occurrence named) {
    return passage.of(Cues.FAILING).stream()
        .filter(failure -> !discourse.isNegated(failure))
        .anyMatch(failure ->
            (failure.first() > named.last()
                    && failure.first() <= named.last() + reachOf(named, failure))
                || (failure.last() == named.first() - 1
                    && passage.clause(failure.first()) == passage.clause(named.first())));
  }

  /** In the same clause it must stand near; after "which", farther; else nowhere. */
  private int reachOf(Occurrence named, Occurrence failure) {
    int clause = passage.clause(named.last());
    if (passage.clause(failure.first()) == clause) {
      return NEAR;
    }
    boolean said =
        passage.clause(failure.first()) == clause + 1
            && relative.get(passage.clauseStart(failure.first()));
    return said ? 2 * NEAR : 0;
  }

  /** "X …, so avoid it", in the same sentence, or at the beginning of the next. */
  private boolean isRejected(Occurrence named) {
    int sentence = passage.sentence(named.first());
    int end = passage.sentenceEnd(named.first());
    return passage.of(Cues.REJECTED).stream()
        .filter(rejection -> !discourse.isNegated(rejection))
        .filter(rejection -> rejection.first() > named.last())
        .anyMatch(rejection ->
            passage.sentence(rejection.first()) == sentence || rejection.first() - end <= 1);
  }

  /** Whether the nearest cue of the segment says that it helps; empty without a cue. */
  private Optional<Boolean> nearestCue(Occurrence named) {
    Optional<Occurrence> helps = nearest(Cues.CUE, named);
    Optional<Occurrence> useless = nearest(Cues.USELESS, named);
    if (useless.isPresent()
        && (helps.isEmpty() || distance(useless.get(), named) <= distance(helps.get(), named))) {
      return Optional.of(false);
    }
    return helps.map(cue -> !discourse.isNegated(cue));
  }

  private Optional<Occurrence> nearest(String concept, Occurrence named) {
    return passage.of(concept).stream()
        .filter(cue -> passage.segment(cue.first()) == passage.segment(named.first()))
        .min(Comparator.comparingInt(cue -> distance(cue, named)));
  }

  private int distance(Occurrence cue, Occurrence named) {
    int between =
        cue.first() > named.last() ? cue.first() - named.last() : named.first() - cue.last();
    boolean otherClause = passage.clause(cue.first()) != passage.clause(named.first());
    return Math.max(0, between) + (otherClause ? 2 : 0);
  }

  private boolean isListed(Occurrence named) {
    return passage.of(Cues.REMEDY).stream()
        .anyMatch(other ->
            (other.first() > named.last() || other.last() < named.first())
                && passage.sentence(other.first()) == passage.sentence(named.first())
                && discourse.isOwn(other)
                && !discourse.isNegated(other)
                && !isInAnotherRole(other));
  }

  /** In a short sentence that says little else: "GRU, of course." */
  private boolean isFragment(Occurrence named) {
    int start = passage.sentenceStart(named.first());
    int end = passage.sentenceEnd(named.first());
    if (end - start > FRAGMENT || discourse.isAsked(named)) {
      return false;
    }
    long others =
        IntStream.range(start, end)
            .filter(token -> token < named.first() || token > named.last())
            .filter(token -> !small.get(token) && !terms.get(token))
            .count();
    return others <= LITTLE_ELSE;
  }

  /** Whether what was said just before, in this sentence or the last, is about remedies. */
  private boolean isAfterCure(Occurrence named) {
    int sentence = passage.sentence(named.first());
    List<Occurrence> before =
        passage.of(Cues.TOPIC).stream()
            .filter(cue -> cue.first() < named.first())
            .filter(cue -> passage.sentence(cue.first()) >= sentence - 1)
            .toList();
    return !before.isEmpty() && before.stream().noneMatch(discourse::isNegated);
  }
}
