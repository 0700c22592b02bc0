package dev.gradus.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GradeCommandTest {
  private final InputStream standardInput = System.in;
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @AfterEach
  void restoreStandardInput() {
    System.setIn(standardInput);
  }

  private int run(String input, String... arguments) {
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    return new picocli.CommandLine(new GradeCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }

  @Test
  void each_answer_is_answered_by_a_line() {
    String text = "Первые слои почти не учатся. Помогают LSTM.";
    assertThat(run("{\"id\":7,\"text\":\"" + text + "\"}\n\n{\"id\":\"b\",\"text\":\"\"}\n"))
        .isZero();
    JsonNode first = JsonMapper.shared().readTree(out.toString().lines().findFirst().orElseThrow());
    assertThat(first.get("id").asInt()).isEqualTo(7);
    assertThat(first.get("found").toString()).isEqualTo("[\"d2\",\"r5\"]");
    assertThat(first.get("misconceptions").isEmpty()).isTrue();
    JsonNode span = first.get("evidence").get("r5").get(0);
    assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
        .isEqualTo(span.get("text").asString())
        .isEqualTo("LSTM");
    assertThat(out.toString().lines().skip(1))
        .containsExactly(
            "{\"id\":\"b\",\"found\":[],\"perhaps\":[],\"misconceptions\":[],\"evidence\":{}}");
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void a_line_that_is_no_answer_is_named_and_the_others_are_graded() {
    assertThat(
            run(
                "{\"id\":1,\"text\":\"ReLU\"}\nnonsense\n{\"id\":3}\n{\"id\":4,\"text\":\"ReLU\"}\n"))
        .isEqualTo(2);
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(errors.toString().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Line 2 is not an answer of the form {\"id\": …, \"text\": \"…\"}");
  }

  @Test
  void an_unknown_question_or_language_is_wrong_usage() {
    assertThat(run("", "--question", "none")).isEqualTo(2);
    assertThat(errors.toString())
        .startsWith("--question takes one of")
        .contains("vanishing-gradients");
    assertThat(run("", "--lang", "de")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void labelled_answers_give_a_table_of_agreement() {
    String line =
        """
        {"id":1,"text":"LSTM","points":["r5"],"misconceptions":[]}
        {"id":2,"text":"LSTM","points":[],"misconceptions":[]}
        """;
    assertThat(run(line, "--agreement")).isZero();
    assertThat(
            out.toString().lines().filter(it -> it.startsWith("points")).findFirst().orElseThrow())
        .contains("0.500", "1.000");
  }
}
