package dev.gradus.interview;

import dev.gradus.content.Languages;
import dev.gradus.content.Question;
import dev.gradus.content.Wording;
import dev.gradus.interview.InterviewPlan.Part;
import dev.gradus.interview.InterviewPlan.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what is asked next. It is computed from what is stored and never stored itself, so the
 * learner's word on an answer changes it until its clock runs.
 */
public final class NextStep {

  /**
   * A question or follow-up that was asked in an earlier interview.
   *
   * @param wording id of the opening or follow-up
   */
  public record Asked(String question, String wording, boolean isMain) {}

  private final List<Question> questions;
  private final Scripts scripts;

  /** Over the questions that may be asked, in the order of the content. */
  public NextStep(List<Question> questions, Scripts scripts) {
    this.questions = List.copyOf(questions);
    this.scripts = scripts;
  }

  /**
   * The next step; empty when the plan is through.
   *
   * @param earlier what this learner was asked in earlier interviews, in order
   */
  public Optional<Step> after(Interview interview, List<Asked> earlier) {
    List<Part> parts = InterviewPlan.of(interview.settings().minutes()).parts();
    List<List<Turn>> threads = interview.threads();
    if (threads.isEmpty()) {
      return question(interview, earlier);
    }
    List<Turn> thread = threads.getLast();
    Part part = parts.get(Math.min(threads.size(), parts.size()) - 1);
    return followUp(thread, part, earlier)
        .or(() -> again(thread, part))
        .or(() -> threads.size() < parts.size() ? question(interview, earlier) : Optional.empty());
  }

  private Optional<Step> followUp(List<Turn> thread, Part part, List<Asked> earlier) {
    String question = thread.getFirst().question();
    List<String> asked = thread.stream().filter(turn -> !turn.isMain()).map(Turn::wording).toList();
    if (asked.size() >= part.followUps()) {
      return Optional.empty();
    }
    List<String> before = wordings(question, earlier, false);
    return scripts
        .of(question)
        .flatMap(it -> FollowUpChoice.choose(it.followUps(), standing(thread), asked, before))
        .map(it -> new Step(question, it.id(), it.when(), null));
  }

  private static List<String> wordings(String question, List<Asked> earlier, boolean main) {
    return earlier.stream()
        .filter(it -> it.question().equals(question) && it.isMain() == main)
        .map(Asked::wording)
        .toList();
  }

  /** Once more, unless nothing was missing. */
  private Optional<Step> again(List<Turn> thread, Part part) {
    Turn first = thread.getFirst();
    boolean repeated = thread.stream().anyMatch(Turn::isRepeat);
    ScoreRange range = standing(List.of(first)).range();
    return part.again() && !repeated && range.least() < range.of()
        ? Optional.of(repeat(first))
        : Optional.empty();
  }

  /** The same question in the same words. */
  public static Step repeat(Turn first) {
    return new Step(first.question(), first.wording(), null, first.place());
  }

  /** All that was said to a question so far, as one. */
  public Standing standing(List<Turn> thread) {
    List<String> keyPoints = keyPoints(thread.getFirst().question());
    Standing standing = Standing.of(keyPoints, NOTHING, Map.of());
    for (Turn turn : thread) {
      Turn.Answer answer = turn.answer();
      if (answer != null) {
        standing = standing.and(Standing.of(keyPoints, answer.score(), answer.said()));
      }
    }
    return standing;
  }

  private static final AnswerScore NOTHING =
      new AnswerScore(List.of(), List.of(), List.of(), Map.of(), 0);

  private List<String> keyPoints(String question) {
    return questions.stream()
        .filter(it -> it.id().equals(question))
        .findFirst()
        .map(Question::keyPoints)
        .orElse(List.of());
  }

  /**
   * A question that this interview has not had: first the one wished for, else the main one; then
   * those of the level, what was asked the longest ago or never before the rest; then easier ones.
   */
  private Optional<Step> question(Interview interview, List<Asked> earlier) {
    InterviewSettings settings = interview.settings();
    List<String> had = interview.turns().stream().map(Turn::question).toList();
    List<String> before = earlier.stream().map(Asked::question).toList();
    List<Question> rest =
        new ArrayList<>(questions.stream().filter(it -> !had.contains(it.id())).toList());
    if (had.isEmpty()) {
      Optional<Question> wished =
          rest.stream()
              .filter(it ->
                  settings.first() == null
                      ? it.kind() == Question.Kind.CARD
                      : it.id().equals(settings.first()))
              .findFirst();
      if (wished.isPresent()) {
        return wished.map(it -> opened(it, earlier));
      }
    }
    return rest.stream()
        .filter(it -> it.level().compareTo(settings.level()) <= 0)
        .min(
            Comparator.comparing((Question it) -> it.level() != settings.level())
                .thenComparingInt(it -> before.lastIndexOf(it.id()))
                .thenComparingInt(Question::order))
        .map(it -> opened(it, earlier));
  }

  /** Put in the words that were used the longest ago or never. */
  private Step opened(Question question, List<Asked> earlier) {
    List<String> before = wordings(question.id(), earlier, true);
    String opening =
        scripts
            .of(question.id())
            .flatMap(it ->
                it.text(Languages.ENGLISH).openings().stream()
                    .map(Wording::id)
                    .min(Comparator.comparingInt(before::lastIndexOf)))
            .orElse("");
    return new Step(question.id(), opening, null, null);
  }
}
