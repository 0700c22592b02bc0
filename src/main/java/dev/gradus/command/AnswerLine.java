package dev.gradus.command;

import dev.gradus.interview.Agreement.Labels;
import dev.gradus.interview.AnswerScore;
import dev.gradus.interview.TextSpan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of input of {@code grade}.
 *
 * @param id as given
 * @param labels what people found in it; empty unless asked for
 */
record AnswerLine(JsonNode id, String text, Labels labels) {

  /** Characters; room for an answer of 300,000 even if each of them is escaped. */
  static final int LONGEST = 2_000_000;

  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * Reads a line.
   *
   * @param labelled whether it must hold the labels
   * @throws IllegalArgumentException if it is no object of the expected form
   */
  static AnswerLine read(String line, boolean labelled) {
    JsonNode node = parse(line);
    JsonNode id = node.get("id");
    JsonNode text = node.get("text");
    if (id == null || !id.isValueNode() || text == null || !text.isString()) {
      throw new IllegalArgumentException("no answer");
    }
    Labels labels =
        labelled
            ? new Labels(ids(node.get("points")), ids(node.get("misconceptions")))
            : new Labels(Set.of(), Set.of());
    return new AnswerLine(id, text.asString(), labels);
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Set<String> ids(@Nullable JsonNode list) {
    if (list == null || !list.isArray()) {
      throw new IllegalArgumentException("no labels");
    }
    return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
  }

  /** The line of output. */
  String scored(AnswerScore score) {
    ObjectNode line = JSON.createObjectNode();
    line.set("id", id);
    line.set("found", array(score.found()));
    line.set("perhaps", array(score.perhaps()));
    line.set("misconceptions", array(score.misconceptions()));
    ObjectNode evidence = line.putObject("evidence");
    score
        .evidence()
        .forEach((point, spans) -> spans.forEach(span -> add(evidence.withArray(point), span)));
    if (score.charactersRead() < text.length()) {
      line.put("charactersRead", score.charactersRead());
    }
    return line.toString();
  }

  private void add(ArrayNode spans, TextSpan span) {
    spans.addObject().put("start", span.start()).put("end", span.end()).put("text", span.of(text));
  }

  private static ArrayNode array(List<String> ids) {
    ArrayNode array = JSON.createArrayNode();
    ids.forEach(array::add);
    return array;
  }
}
