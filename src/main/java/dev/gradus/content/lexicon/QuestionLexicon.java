package dev.gradus.content.lexicon;

import java.util.List;

/**
 * How the key points and misconceptions of one question are recognized.
 *
 * @param question its id
 * @param concepts of this question alone
 * @param points in the order of the file
 * @param misconceptions in the order of the file
 */
public record QuestionLexicon(
    String question,
    List<LexiconConcept> concepts,
    List<Entry> points,
    List<Entry> misconceptions) {
  public QuestionLexicon {
    concepts = List.copyOf(concepts);
    points = List.copyOf(points);
    misconceptions = List.copyOf(misconceptions);
  }

  /**
   * One key point or misconception.
   *
   * @param found claims of which one is enough
   * @param perhaps weaker ones, after which the learner is asked; none for a misconception
   */
  public record Entry(String id, List<Claim> found, List<Claim> perhaps) {
    public Entry {
      found = List.copyOf(found);
      perhaps = List.copyOf(perhaps);
    }
  }
}
