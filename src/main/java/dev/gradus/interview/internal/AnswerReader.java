package dev.gradus.interview.internal;

import dev.gradus.content.lexicon.Claim;
import dev.gradus.content.lexicon.Lexicon;
import dev.gradus.content.lexicon.LexiconConcept;
import dev.gradus.content.lexicon.QuestionLexicon;
import dev.gradus.content.lexicon.QuestionLexicon.Entry;
import dev.gradus.interview.AnswerScore;
import dev.gradus.interview.TextSpan;
import dev.gradus.interview.internal.ClaimMatcher.Demand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads answers to one question. Immutable. */
public final class AnswerReader {
  private final QuestionLexicon question;
  private final ConceptIndex concepts;

  public AnswerReader(Lexicon lexicon, QuestionLexicon question) {
    this.question = question;
    Map<String, LexiconConcept> byId = new LinkedHashMap<>();
    Stream.concat(lexicon.concepts().stream(), question.concepts().stream())
        .forEach(concept -> byId.put(concept.id(), concept));
    Cues.requireAll(byId.values());
    concepts = new ConceptIndex(byId.values());
  }

  /** What is recognized in the answer. */
  public AnswerScore score(String answer) {
    List<Token> tokens = Tokenizer.tokens(answer);
    Passage passage = new Passage(tokens, concepts.occurrences(tokens));
    ClaimMatcher matcher = new ClaimMatcher(passage, answer);
    List<String> found = new ArrayList<>();
    List<String> perhaps = new ArrayList<>();
    List<String> misconceptions = new ArrayList<>();
    Map<String, List<TextSpan>> evidence = new LinkedHashMap<>();
    for (Entry point : question.points()) {
      Optional<List<Occurrence>> said = first(matcher, point.found(), Demand.SAID);
      Optional<List<Occurrence>> match =
          said.or(() -> first(matcher, point.found(), Demand.HINTED))
              .or(() -> first(matcher, point.perhaps(), Demand.HINTED));
      match.ifPresent(places -> {
        (said.isPresent() ? found : perhaps).add(point.id());
        evidence.put(point.id(), spans(places, passage));
      });
    }
    for (Entry misconception : question.misconceptions()) {
      first(matcher, misconception.found(), Demand.INSISTED)
          .ifPresent(places -> {
            misconceptions.add(misconception.id());
            evidence.put(misconception.id(), spans(places, passage));
          });
    }
    return new AnswerScore(found, perhaps, misconceptions, evidence, answer.length());
  }

  private static Optional<List<Occurrence>> first(
      ClaimMatcher matcher, List<Claim> claims, Demand demand) {
    return claims.stream()
        .map(claim -> matcher.match(claim, demand))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The words, those that overlap joined. */
  private static List<TextSpan> spans(List<Occurrence> places, Passage passage) {
    List<TextSpan> spans = new ArrayList<>();
    places.stream()
        .sorted(Comparator.comparingInt(Occurrence::first))
        .forEach(place -> {
          int start = passage.token(place.first()).start();
          int end = passage.token(place.last()).end();
          if (!spans.isEmpty() && start <= spans.getLast().end()) {
            TextSpan before = spans.removeLast();
            spans.add(new TextSpan(before.start(), Math.max(before.end(), end)));
          } else {
            spans.add(new TextSpan(start, end));
          }
        });
    return spans;
  }
}
