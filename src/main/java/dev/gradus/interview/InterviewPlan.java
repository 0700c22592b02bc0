package dev.gradus.interview;

import dev.gradus.content.FollowUp.Occasion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an interview of a given length is laid out: for each question how often the interviewer asks
 * on, and whether it is answered once more at the end.
 */
public record InterviewPlan(List<Part> parts) {

  /** Time for a main question, first and again. */
  public static final int MAIN_SECONDS = 120;

  /** Time for a follow-up. */
  public static final int FOLLOW_UP_SECONDS = 60;

  /** One question and what comes after it. */
  public record Part(int followUps, boolean again) {

    public int minutes() {
      return (MAIN_SECONDS * (again ? 2 : 1) + FOLLOW_UP_SECONDS * followUps) / 60;
    }
  }

  /**
   * What is asked next.
   *
   * @param wording id of the opening or follow-up; "" where there is no script
   * @param occasion of the follow-up; null for a main question
   * @param repeats place of the turn whose question is asked once more; null for the first time
   */
  public record Step(
      String question, String wording, @Nullable Occasion occasion, @Nullable Integer repeats) {

    public int seconds() {
      return occasion == null ? MAIN_SECONDS : FOLLOW_UP_SECONDS;
    }
  }

  public InterviewPlan {
    parts = List.copyOf(parts);
  }

  /**
   * The plan for so many minutes of answering.
   *
   * @throws IllegalArgumentException for a length that is not offered
   */
  public static InterviewPlan of(int minutes) {
    Part whole = new Part(2, true);
    Part brief = new Part(2, false);
    return new InterviewPlan(
        switch (minutes) {
          case 5 -> List.of(new Part(1, true));
          case 15 -> List.of(whole, brief, new Part(3, false));
          case 30 -> List.of(whole, whole, whole, brief, brief, brief);
          default -> throw new IllegalArgumentException("there is no plan for " + minutes);
        });
  }

  public int minutes() {
    return parts.stream().mapToInt(Part::minutes).sum();
  }
}
