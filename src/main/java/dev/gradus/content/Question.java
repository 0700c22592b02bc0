package dev.gradus.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An interview question: its facts once, its wording per language.
 *
 * @param id permanent, kebab-case
 * @param revision grows with every change of the facts
 * @param order place in the list
 * @param concepts ids of {@link Concept}s
 * @param sources keys of {@link Source}s: all that its texts cite
 * @param keyPoints ids, worded in {@link QuestionText#keyPoints()}
 * @param competences of every key point
 * @param misconceptions ids, worded in {@link QuestionText#misconceptions()}
 * @param followUps ids of other questions
 * @param card what is known of the public card; null unless {@code kind} is CARD
 * @param candidates sample answers from weak to strong; may be empty
 */
public record Question(
    String id,
    int revision,
    int order,
    Kind kind,
    Level level,
    List<String> concepts,
    List<String> sources,
    List<String> keyPoints,
    Map<String, Competence> competences,
    List<String> misconceptions,
    List<String> followUps,
    @Nullable Card card,
    List<Candidate> candidates,
    Map<Locale, QuestionText> texts) {

  /** CARD: the main page, laid out as an essay. QUESTION: a short and a full answer. */
  public enum Kind {
    CARD,
    QUESTION
  }

  /**
   * The public card from which a question was taken.
   *
   * @param frequencyPercent how often it is asked, as the card's base states without giving a
   *     sample size
   * @param rows verdict and sources of each row, in the card's order
   */
  public record Card(int frequencyPercent, Map<String, CardFact> rows) {
    public Card {
      rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
  }

  /** How a row of the card stands, and the keys of the sources that say so. */
  public record CardFact(Verdict verdict, List<String> sources) {
    public CardFact {
      sources = List.copyOf(sources);
    }
  }

  public Question {
    concepts = List.copyOf(concepts);
    sources = List.copyOf(sources);
    keyPoints = List.copyOf(keyPoints);
    competences = Map.copyOf(competences);
    misconceptions = List.copyOf(misconceptions);
    followUps = List.copyOf(followUps);
    candidates = List.copyOf(candidates);
    texts = Map.copyOf(texts);
  }

  /**
   * The wording in a language of {@link Languages#ALL}; a regional variant counts as its language.
   *
   * @throws IllegalArgumentException for another language
   */
  public QuestionText text(Locale language) {
    return Texts.of(texts, language);
  }
}
