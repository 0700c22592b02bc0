package dev.gradus.interview;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an answer stands against its rubric, after the learner's own word on it.
 *
 * @param points state of every key point, in the order of the question
 * @param misconceptions state of those that the answer seemed to assert
 */
public record Standing(Map<String, Point> points, Map<String, Claim> misconceptions) {

  /** A key point. */
  public enum Point {
    MISSED,
    PERHAPS,
    FOUND
  }

  /** A misconception that was recognized. */
  public enum Claim {
    /** The learner did not mean it. */
    WITHDRAWN,
    /** The learner has not said yet. */
    OPEN,
    /** The learner meant it. */
    HELD
  }

  public Standing {
    points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    misconceptions = Collections.unmodifiableMap(new LinkedHashMap<>(misconceptions));
  }

  /**
   * What was read, corrected by the learner.
   *
   * @param said by id of a key point or misconception: whether the learner says to have said it
   */
  public static Standing of(List<String> keyPoints, AnswerScore score, Map<String, Boolean> said) {
    Map<String, Point> points = new LinkedHashMap<>();
    for (String id : keyPoints) {
      Boolean word = said.get(id);
      points.put(id, word == null ? read(id, score) : word ? Point.FOUND : Point.MISSED);
    }
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (String id : score.misconceptions()) {
      Boolean word = said.get(id);
      claims.put(id, word == null ? Claim.OPEN : word ? Claim.HELD : Claim.WITHDRAWN);
    }
    return new Standing(points, claims);
  }

  private static Point read(String id, AnswerScore score) {
    if (score.found().contains(id)) {
      return Point.FOUND;
    }
    return score.perhaps().contains(id) ? Point.PERHAPS : Point.MISSED;
  }

  /** Both answers together: of each key point the better state, of each misconception the worse. */
  public Standing and(Standing other) {
    Map<String, Point> better = new LinkedHashMap<>(points);
    other.points.forEach((id, state) -> better.merge(id, state, Standing::later));
    Map<String, Claim> worse = new LinkedHashMap<>(misconceptions);
    other.misconceptions.forEach((id, state) -> worse.merge(id, state, Standing::later));
    return new Standing(better, worse);
  }

  private static <E extends Enum<E>> E later(E one, E other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** The key points in a state, in the order of the question. */
  public List<String> in(Point state) {
    return points.entrySet().stream()
        .filter(point -> point.getValue() == state)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Misconceptions that are open or held. */
  public List<String> asserted() {
    return misconceptions.entrySet().stream()
        .filter(claim -> claim.getValue() != Claim.WITHDRAWN)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Points less misconceptions, between the least and the most that the learner may confirm. */
  public ScoreRange range() {
    return range(points.keySet());
  }

  /** The same over some of the key points, misconceptions left out of account. */
  public ScoreRange over(Collection<String> some) {
    return new Standing(points, Map.of()).range(some);
  }

  private ScoreRange range(Collection<String> some) {
    int found = count(Point.FOUND, some);
    int perhaps = count(Point.PERHAPS, some);
    int open = Collections.frequency(misconceptions.values(), Claim.OPEN);
    int held = Collections.frequency(misconceptions.values(), Claim.HELD);
    return new ScoreRange(
        Math.max(0, found - held - open), Math.max(0, found + perhaps - held), some.size());
  }

  private int count(Point state, Collection<String> some) {
    return (int) some.stream().filter(id -> points.get(id) == state).count();
  }
}
