package dev.gradus.interview;

import dev.gradus.content.ContentFiles;
import dev.gradus.content.lexicon.Lexicon;
import dev.gradus.interview.Agreement.Labels;
import dev.gradus.interview.Agreement.Pair;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer to the main question, in our own words, with the labels that a person would give. All
 * were written by the author of the lexicon, in seven batches, each before the lexicon was tried on
 * it; then the lexicon was mended where it had failed. So they hold the ground, and do not measure
 * how well strangers are understood.
 *
 * @param style of the answer; {@link #TRAPS} are those in which nothing is to be found
 */
record LabelledAnswer(String id, String style, String text, Labels labels) {

  /** Styles of answers that hold no point. */
  static final Set<String> TRAPS =
      Set.of("wrong", "meta", "stuffing", "injection", "offtopic", "empty");

  static final List<String> POINTS =
      List.of("d1", "d2", "c1", "c2", "c3", "r1", "r2", "r3", "r4", "r5", "x1");
  static final List<String> MISCONCEPTIONS = List.of("m1", "m2", "m3", "m4", "m5", "m6");

  static final Lexicon LEXICON = Lexicon.load(ContentFiles.classpath());

  static AnswerScorer scorer(String question) {
    return new AnswerScorer(LEXICON, LEXICON.question(question).orElseThrow());
  }

  static List<LabelledAnswer> in(String language) {
    return of("/grading/vanishing-gradients-" + language + ".jsonl");
  }

  /**
   * By another hand, and never looked at when the scorer was mended; see the README beside them.
   */
  static List<LabelledAnswer> ofStrangers(String language) {
    return of("/grading/strangers/vanishing-gradients-" + language + "-unseen.jsonl");
  }

  private static List<LabelledAnswer> of(String name) {
    try (InputStream lines =
        Objects.requireNonNull(LabelledAnswer.class.getResourceAsStream(name), name)) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> of(JsonMapper.shared().readTree(line)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledAnswer of(JsonNode node) {
    return new LabelledAnswer(
        node.get("id").asString(),
        node.get("style").asString(),
        node.get("text").asString(),
        new Labels(ids(node.get("points")), ids(node.get("misconceptions"))));
  }

  private static Set<String> ids(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
  }

  Pair scoredBy(AnswerScorer scorer) {
    return new Pair(labels, Labels.of(scorer.score(text)));
  }
}
