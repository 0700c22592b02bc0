package dev.gradus.interview.internal;

import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Question;
import dev.gradus.interview.Interview;
import dev.gradus.interview.Standing;
import dev.gradus.interview.Turn;
import dev.gradus.interview.Turn.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with the learner's word on them, one JSON object a line: {@code points} and {@code
 * misconceptions} are what holds after it, {@code scored} is what was read, {@code said} the word
 * itself.
 */
final class LabelledAnswers {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ContentLibrary library;

  LabelledAnswers(ContentLibrary library) {
    this.library = library;
  }

  /** The lines of all answers on which a word was given; "" if there is none. */
  String of(List<Interview> interviews) {
    return interviews.stream()
        .flatMap(
            interview -> interview.turns().stream().flatMap(turn -> line(interview, turn).stream()))
        .collect(Collectors.joining());
  }

  private Optional<String> line(Interview interview, Turn turn) {
    Answer answer = turn.answer();
    Optional<Question> question = library.question(turn.question());
    if (answer == null || answer.said().isEmpty() || question.isEmpty()) {
      return Optional.empty();
    }
    Standing standing = Standing.of(question.get().keyPoints(), answer.score(), answer.said());
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", turn.key().toString());
    line.put("lang", interview.settings().answered());
    line.put("question", turn.question());
    line.put("asked", turn.wording());
    line.put("text", answer.text());
    line.put("points", standing.in(Standing.Point.FOUND));
    line.put(
        "misconceptions",
        standing.misconceptions().entrySet().stream()
            .filter(claim -> claim.getValue() == Standing.Claim.HELD)
            .map(Map.Entry::getKey)
            .toList());
    Map<String, Object> scored = new LinkedHashMap<>();
    scored.put("found", answer.score().found());
    scored.put("perhaps", answer.score().perhaps());
    scored.put("misconceptions", answer.score().misconceptions());
    line.put("scored", scored);
    line.put("said", new TreeMap<>(answer.said()));
    return Optional.of(JSON.writeValueAsString(line) + "\n");
  }
}
