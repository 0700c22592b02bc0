package dev.gradus.command;

import dev.gradus.content.lexicon.QuestionLexicon;
import dev.gradus.content.lexicon.QuestionLexicon.Entry;
import dev.gradus.interview.Agreement;
import dev.gradus.interview.Agreement.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well the scorer agrees with people, as lines to print. */
final class AgreementTable {
  private AgreementTable() {}

  static List<String> of(QuestionLexicon question, List<Agreement.Pair> pairs) {
    List<String> points = question.points().stream().map(Entry::id).toList();
    List<String> misconceptions = question.misconceptions().stream().map(Entry::id).toList();
    Agreement agreement = new Agreement(points, misconceptions, pairs);
    List<String> lines = new ArrayList<>();
    lines.add(
        "answers %d, quadratic weighted kappa of the total %s"
            .formatted(pairs.size(), number(agreement.weightedKappaOfTotals())));
    lines.add(
        "%-15s %9s %6s %6s %6s   %s"
            .formatted("", "precision", "recall", "f1", "kappa", "right false missed"));
    lines.add(line("points", agreement.ofPoints()));
    lines.add(line("misconceptions", agreement.ofMisconceptions()));
    points.forEach(id -> lines.add(line(id, agreement.ofPoint(id))));
    misconceptions.forEach(id -> lines.add(line(id, agreement.ofMisconception(id))));
    return lines;
  }

  private static String line(String name, Counts counts) {
    return "%-15s %9s %6s %6s %6s   %5d %5d %6d"
        .formatted(
            name,
            number(counts.precision()),
            number(counts.recall()),
            number(counts.f1()),
            number(counts.kappa()),
            counts.truePositives(),
            counts.falsePositives(),
            counts.falseNegatives());
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
  }
}
