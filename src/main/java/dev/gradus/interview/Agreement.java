package dev.gradus.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How well the scorer agrees with people who labelled the same answers; what is only "perhaps"
 * there counts as not found.
 *
 * @param points ids of the key points
 * @param misconceptions their ids
 * @param pairs what people said and what the scorer said, answer by answer
 */
public record Agreement(List<String> points, List<String> misconceptions, List<Pair> pairs) {
  public Agreement {
    points = List.copyOf(points);
    misconceptions = List.copyOf(misconceptions);
    pairs = List.copyOf(pairs);
  }

  /** Key points and misconceptions of one answer. */
  public record Labels(Set<String> points, Set<String> misconceptions) {
    public Labels {
      points = Set.copyOf(points);
      misconceptions = Set.copyOf(misconceptions);
    }

    public static Labels of(AnswerScore score) {
      return new Labels(Set.copyOf(score.found()), Set.copyOf(score.misconceptions()));
    }

    /** Points less misconceptions, at least 0. */
    public int total() {
      return Math.max(0, points.size() - misconceptions.size());
    }
  }

  /** The same answer twice. */
  public record Pair(Labels byPeople, Labels byScorer) {}

  /** Decisions by outcome: a positive is a label that the scorer gave. */
  public record Counts(
      int truePositives, int falsePositives, int falseNegatives, int trueNegatives) {

    /** Share of the given labels that are right; NaN if none was given. */
    public double precision() {
      return (double) truePositives / (truePositives + falsePositives);
    }

    /** Share of the right labels that were given; NaN if there are none. */
    public double recall() {
      return (double) truePositives / (truePositives + falseNegatives);
    }

    /** Harmonic mean of precision and recall; NaN if nothing is positive on either side. */
    public double f1() {
      return 2.0 * truePositives / (2.0 * truePositives + falsePositives + falseNegatives);
    }

    /** Cohen's kappa of the two sides; NaN if both always say the same one thing. */
    public double kappa() {
      double all = truePositives + falsePositives + falseNegatives + trueNegatives;
      double observed = (truePositives + trueNegatives) / all;
      double given = (truePositives + falsePositives) / all;
      double right = (truePositives + falseNegatives) / all;
      double byChance = given * right + (1 - given) * (1 - right);
      return (observed - byChance) / (1 - byChance);
    }
  }

  /** Over every key point of every answer. */
  public Counts ofPoints() {
    return counts(points, Labels::points);
  }

  public Counts ofPoint(String id) {
    return counts(List.of(id), Labels::points);
  }

  /** Over every misconception of every answer. */
  public Counts ofMisconceptions() {
    return counts(misconceptions, Labels::misconceptions);
  }

  public Counts ofMisconception(String id) {
    return counts(List.of(id), Labels::misconceptions);
  }

  private Counts counts(List<String> ids, Function<Labels, Set<String>> side) {
    int[] outcomes = new int[4];
    for (Pair pair : pairs) {
      for (String id : ids) {
        boolean right = side.apply(pair.byPeople()).contains(id);
        boolean given = side.apply(pair.byScorer()).contains(id);
        outcomes[given ? (right ? 0 : 1) : (right ? 2 : 3)]++;
      }
    }
    return new Counts(outcomes[0], outcomes[1], outcomes[2], outcomes[3]);
  }

  /**
   * Cohen's kappa of the total score with quadratic weights: 1 − Σ(a−b)² over the answers, divided
   * by the mean of the same over all pairings of a person's total with any of the scorer's. NaN if
   * all totals are equal.
   */
  public double weightedKappaOfTotals() {
    List<Integer> people = new ArrayList<>();
    List<Integer> scorer = new ArrayList<>();
    pairs.forEach(pair -> {
      people.add(pair.byPeople().total());
      scorer.add(pair.byScorer().total());
    });
    double observed = 0;
    double byChance = 0;
    for (int i = 0; i < people.size(); i++) {
      observed += square(people.get(i) - scorer.get(i));
      for (int other : scorer) {
        byChance += square(people.get(i) - other);
      }
    }
    return 1 - observed / (byChance / people.size());
  }

  private static double square(double value) {
    return value * value;
  }
}
