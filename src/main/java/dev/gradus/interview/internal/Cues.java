package dev.gradus.interview.internal;

import dev.gradus.content.lexicon.LexiconConcept;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The concepts of the lexicon that the program knows by name; discourse.yaml explains them. */
final class Cues {
  static final String CONTRAST = "contrast";
  static final String NEGATOR = "negator";
  static final String NEAR_NEGATOR = "near-negator";
  static final String DIMINISHER = "diminisher";
  static final String SCOPE_END = "scope-end";
  static final String ATTRIBUTION = "attribution";
  static final String INJECTION = "injection";
  static final String TURN = "turn";
  static final String DENIAL = "denial";
  static final String RETRACTION = "retraction";
  static final String QUESTION_OPENER = "question-opener";
  static final String REMEDY = "remedy";
  static final String CUE = "cure-cue";
  static final String USELESS = "useless";
  static final String AVOIDED = "avoided";
  static final String REPLACED = "replaced";
  static final String BLAMED = "blamed";
  static final String FAILING = "failing";
  static final String REJECTED = "rejected";
  static final String AILMENT = "ailment";
  static final String TOPIC = "remedy-topic";
  static final String CORRECTION = "self-correction";
  static final String RELATIVE = "relative";
  static final String GLUE = "glue";
  static final String SMALL_GLUE = "small-glue";
  static final String TERM = "problem-term";

  private static final List<String> ALL =
      List.of(
          CONTRAST,
          NEGATOR,
          NEAR_NEGATOR,
          DIMINISHER,
          SCOPE_END,
          ATTRIBUTION,
          INJECTION,
          TURN,
          DENIAL,
          RETRACTION,
          QUESTION_OPENER,
          REMEDY,
          CUE,
          USELESS,
          AVOIDED,
          REPLACED,
          BLAMED,
          FAILING,
          REJECTED,
          AILMENT,
          TOPIC,
          CORRECTION,
          RELATIVE,
          GLUE,
          SMALL_GLUE,
          TERM);

  private Cues() {}

  /**
   * Refuses a lexicon that lacks one of them.
   *
   * @throws IllegalArgumentException naming those that it lacks
   */
  static void requireAll(Collection<LexiconConcept> concepts) {
    Set<String> known =
        concepts.stream().map(LexiconConcept::id).collect(Collectors.toUnmodifiableSet());
    List<String> missing = ALL.stream().filter(cue -> !known.contains(cue)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("the lexicon lacks " + String.join(", ", missing));
    }
  }
}
