package dev.gradus.interview;

import dev.gradus.content.FollowUp;
import dev.gradus.content.FollowUp.Occasion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an interviewer asks next. A pure function of what was said so far and of what was asked
 * before: the same state gives the same question, and the same question never comes twice in a row.
 */
public final class FollowUpChoice {

  /** What is wrong is taken up before what is unclear, and that before what is missing. */
  private static final List<Occasion> URGENCY =
      List.of(Occasion.ASSERTED, Occasion.VAGUE, Occasion.MISSED, Occasion.STRONG);

  private FollowUpChoice() {}

  /**
   * The next follow-up; empty where none fits.
   *
   * <p>A fitting one was not asked in this conversation, nor as the very last one of those before.
   * A conversation does not harp on one string: another occasion than that of the last follow-up
   * goes first. Then the more urgent one, then the point that was asked about the longest ago or
   * never, then the wording that was, then the order of the script.
   *
   * @param script follow-ups of the question, in their order
   * @param standing all that was said to this question so far
   * @param asked ids of follow-ups asked in this conversation, in order
   * @param earlier ids of follow-ups to the same question in earlier conversations, in order
   */
  public static Optional<FollowUp> choose(
      List<FollowUp> script, Standing standing, List<String> asked, List<String> earlier) {
    List<String> all = new ArrayList<>(earlier);
    all.addAll(asked);
    String last = all.isEmpty() ? "" : all.getLast();
    List<String> points = all.stream().map(id -> pointOf(script, id)).toList();
    Optional<Occasion> justTaken =
        asked.isEmpty() ? Optional.empty() : find(script, last).map(FollowUp::when);
    return script.stream()
        .filter(it -> fits(it, standing))
        .filter(it -> !asked.contains(it.id()) && !it.id().equals(last))
        .min(
            Comparator.comparing((FollowUp it) -> justTaken.equals(Optional.of(it.when())))
                .thenComparingInt(it -> URGENCY.indexOf(it.when()))
                .thenComparingInt(it -> points.lastIndexOf(it.on()))
                .thenComparingInt(it -> all.lastIndexOf(it.id())));
  }

  private static Optional<FollowUp> find(List<FollowUp> script, String id) {
    return script.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private static String pointOf(List<FollowUp> script, String id) {
    return find(script, id).map(FollowUp::on).orElse("");
  }

  private static boolean fits(FollowUp it, Standing standing) {
    return switch (it.when()) {
      case ASSERTED -> standing.asserted().contains(it.on());
      case VAGUE -> standing.points().get(it.on()) == Standing.Point.PERHAPS;
      case MISSED -> standing.points().get(it.on()) == Standing.Point.MISSED;
      case STRONG -> standing.points().get(it.on()) == Standing.Point.FOUND;
    };
  }
}
