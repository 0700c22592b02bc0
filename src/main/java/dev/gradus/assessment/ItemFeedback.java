package dev.gradus.assessment;

import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.content.Citation;
import dev.gradus.content.Item.SimulationState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is told once an item is scored, or once a run is finished in which it was left out.
 *
 * @param response what was entered; null where it was left unanswered
 * @param earned points of 1, hints paid for
 * @param met ids of the wrong choices taken and traps walked into
 * @param key what is right
 * @param explanationHtml flow: why it is right
 * @param notes one for each wrong choice, trap or judged point
 * @param answerHtml flow: the judged answer with its passages marked; "" for other kinds
 * @param see simulation that shows the point
 * @param citations sources of the texts, by number
 */
public record ItemFeedback(
    @Nullable Response response,
    double earned,
    List<String> met,
    AnswerKey key,
    String explanationHtml,
    Map<String, Note> notes,
    String answerHtml,
    @Nullable SimulationState see,
    List<Citation> citations) {
  public ItemFeedback {
    met = List.copyOf(met);
    notes = Map.copyOf(notes);
    citations = List.copyOf(citations);
  }

  /**
   * What is told of one wrong choice, trap or judged point.
   *
   * @param html inline
   * @param misconception the name of what is behind it, plain text
   * @param see simulation that shows this one
   */
  public record Note(String html, @Nullable String misconception, @Nullable SimulationState see) {}

  public boolean isRight() {
    return earned == 1;
  }
}
