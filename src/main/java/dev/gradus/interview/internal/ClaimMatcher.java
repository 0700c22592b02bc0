package dev.gradus.interview.internal;

import dev.gradus.content.lexicon.Claim;
import dev.gradus.content.lexicon.Claim.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for claims in one answer. */
final class ClaimMatcher {

  /** How sure one must be. */
  enum Demand {
    /** As for a key point: the speaker's own words. */
    SAID,
    /** As for a misconception: not even as a question. */
    INSISTED,
    /** As for asking the learner: a remedy may stand in an unclear role. */
    HINTED
  }

  private final Passage passage;
  private final Discourse discourse;
  private final Cures cures;

  ClaimMatcher(Passage passage, String text) {
    this.passage = passage;
    this.discourse = new Discourse(passage, text);
    this.cures = new Cures(passage, discourse);
  }

  /** The places of the first match, one for each part; empty if nothing matches. */
  Optional<List<Occurrence>> match(Claim claim, Demand demand) {
    List<List<Occurrence>> candidates =
        claim.parts().stream().map(part -> candidates(part, demand)).toList();
    if (candidates.stream().anyMatch(List::isEmpty)) {
      return Optional.empty();
    }
    return candidates.getFirst().stream()
        .map(anchor -> around(anchor, claim, candidates))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<Occurrence> candidates(Part part, Demand demand) {
    Stream<Occurrence> named =
        part.concepts().size() == 1
            ? passage.of(part.concepts().getFirst()).stream()
            : part.concepts().stream()
                .flatMap(concept -> passage.of(concept).stream())
                .sorted(Comparator.comparingInt(Occurrence::first));
    return named.filter(occurrence -> fits(occurrence, part.role(), demand)).toList();
  }

  private boolean fits(Occurrence occurrence, Claim.Role role, Demand demand) {
    if (!discourse.isOwn(occurrence)
        || (demand == Demand.INSISTED && discourse.isAsked(occurrence))) {
      return false;
    }
    return switch (role) {
      case AFFIRMED -> !discourse.isNegated(occurrence);
      case DENIED -> discourse.isDenied(occurrence);
      case EITHER -> true;
      case CURE ->
          switch (cures.standing(occurrence)) {
            case REMEDY -> true;
            case UNCLEAR -> demand == Demand.HINTED;
            case NO_REMEDY -> false;
          };
      case TIP -> cures.standing(occurrence) != Cures.Standing.NO_REMEDY;
    };
  }

  private Optional<List<Occurrence>> around(
      Occurrence anchor, Claim claim, List<List<Occurrence>> candidates) {
    List<Occurrence> chosen = new ArrayList<>(List.of(anchor));
    for (int i = 1; i < candidates.size(); i++) {
      Occurrence previous = chosen.getLast();
      boolean after = claim.parts().get(i).afterPrevious();
      Optional<Occurrence> next =
          near(candidates.get(i), anchor, claim.reach().words()).stream()
              .filter(it -> !after || it.first() > previous.first())
              .filter(it -> isWithinReach(it, chosen, claim))
              .min(Comparator.comparingInt(it -> Math.abs(it.first() - anchor.first())));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(next.get());
    }
    return isExcluded(chosen, claim) ? Optional.empty() : Optional.of(chosen);
  }

  /** Those that begin no more than so many words away; the list is sorted. */
  private static List<Occurrence> near(List<Occurrence> sorted, Occurrence anchor, int words) {
    int from = firstFrom(sorted, anchor.first() - words);
    int to = firstFrom(sorted, anchor.first() + words + 1);
    return sorted.subList(from, to);
  }

  private static int firstFrom(List<Occurrence> sorted, int token) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isWithinReach(Occurrence next, List<Occurrence> chosen, Claim claim) {
    int first = Math.min(next.first(), first(chosen));
    int last = Math.max(next.last(), last(chosen));
    return last - first < claim.reach().words()
        && passage.sentence(last) - passage.sentence(first) < claim.reach().sentences();
  }

  private boolean isExcluded(List<Occurrence> chosen, Claim claim) {
    int first = first(chosen);
    int last = last(chosen);
    return isSaidAround(claim.unlessAround(), first, last) || isSaidNearby(claim, first, last);
  }

  private boolean isSaidAround(List<String> concepts, int first, int last) {
    return concepts.stream()
        .flatMap(concept -> passage.of(concept).stream())
        .filter(it -> passage.sentence(it.first()) >= passage.sentence(first) - 1)
        .filter(it -> passage.sentence(it.first()) <= passage.sentence(last) + 1)
        .anyMatch(it -> discourse.isOwn(it) && !discourse.isNegated(it));
  }

  private boolean isSaidNearby(Claim claim, int first, int last) {
    return claim.unless().stream()
        .flatMap(concept -> {
          List<Occurrence> named = passage.of(concept);
          int words = claim.reach().words();
          return named
              .subList(firstFrom(named, first - words), firstFrom(named, last + words + 1))
              .stream();
        })
        .filter(it ->
            passage.sentence(it.first()) == passage.sentence(first)
                || passage.sentence(it.first()) == passage.sentence(last))
        .anyMatch(it -> discourse.isOwn(it) && !discourse.isNegated(it));
  }

  private static int first(List<Occurrence> chosen) {
    return chosen.stream().mapToInt(Occurrence::first).min().orElseThrow();
  }

  private static int last(List<Occurrence> chosen) {
    return chosen.stream().mapToInt(Occurrence::last).max().orElseThrow();
  }
}
