package dev.gradus.content.lexicon;

import dev.gradus.content.ContentFiles;
import dev.gradus.content.internal.LexiconReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words in which answers are recognized.
 *
 * @param concepts shared by all questions, including those by which people deny, quote and advise
 * @param questions by id
 */
public record Lexicon(List<LexiconConcept> concepts, Map<String, QuestionLexicon> questions) {

  /** Folder of all its files. */
  public static final String FOLDER = "lexicon/";

  /** Concepts of the subject. */
  public static final String CONCEPTS = FOLDER + "concepts.yaml";

  /** How people deny, doubt, quote and advise. */
  public static final String DISCOURSE = FOLDER + "discourse.yaml";

  /** One file per question, named by its id. */
  public static final String QUESTIONS = FOLDER + "questions/";

  public Lexicon {
    concepts = List.copyOf(concepts);
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
  }

  /**
   * Reads the lexicon alone, which is much faster than all content.
   *
   * @throws dev.gradus.content.ContentException if a file cannot be read or used
   */
  public static Lexicon load(ContentFiles files) {
    return LexiconReader.read(files);
  }

  public Optional<QuestionLexicon> question(String id) {
    return Optional.ofNullable(questions.get(id));
  }
}
