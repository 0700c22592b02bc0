package dev.gradus.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An item in one language. HTML of generated items holds places for the numbers of an instance:
 * {@code <span class="n" data-param="layers">} and {@code <span class="n" data-value="key">}, both
 * empty.
 *
 * @param title a short name, plain text
 * @param stemHtml flow
 * @param answerHtml flow: the candidate's answer with its passages marked; "" unless the item
 *     judges one
 * @param plainAnswerHtml the same without marks, for asking
 * @param choices of the kinds that word them, in the order of the facts; the sides of a matching
 *     item are in {@code left} and {@code right}
 * @param hints inline HTML, from the least to the most telling
 * @param explanationHtml flow: why the right answer is right
 * @param feedback inline HTML by the id of a wrong choice, trap or judged point
 * @param citations every source of the texts once, by number
 */
public record ItemText(
    Locale language,
    String title,
    String stemHtml,
    String answerHtml,
    String plainAnswerHtml,
    List<Wording> choices,
    List<Wording> left,
    List<Wording> right,
    List<String> hints,
    String explanationHtml,
    Map<String, String> feedback,
    List<Citation> citations) {
  public ItemText {
    choices = List.copyOf(choices);
    left = List.copyOf(left);
    right = List.copyOf(right);
    hints = List.copyOf(hints);
    feedback = Map.copyOf(feedback);
    citations = List.copyOf(citations);
  }
}
