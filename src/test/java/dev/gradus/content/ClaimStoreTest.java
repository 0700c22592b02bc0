package dev.gradus.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimStoreTest {
  private final List<String> asked = new ArrayList<>();
  private final ClaimEngine engine =
      expression -> {
        asked.add(expression);
        return expression.length();
      };

  @Test
  void an_unknown_expression_is_evaluated_once_and_remembered() {
    ClaimStore store = new ClaimStore("1");
    ClaimEngine remembering = store.inFrontOf(() -> engine);
    assertThat(remembering.evaluate("1+1")).isEqualTo(3);
    assertThat(remembering.evaluate("1+1")).isEqualTo(3);
    assertThat(asked).containsExactly("1+1");
    assertThat(store.value("1+1")).hasValue(3);
  }

  @Test
  void what_was_written_is_read_again_without_asking_the_engine(@TempDir Path folder)
      throws IOException {
    ClaimStore store = new ClaimStore("1");
    store.inFrontOf(() -> engine).evaluate("a \"quoted\" b");
    Path file = folder.resolve("new/claims.json");
    store.write(file);
    try (InputStream json = Files.newInputStream(file)) {
      ClaimStore again = ClaimStore.read(json, "1");
      ClaimEngine known =
          again.inFrontOf(() -> {
            throw new AssertionError("the engine was made");
          });
      assertThat(known.evaluate("a \"quoted\" b")).isEqualTo(12);
    }
  }

  @Test
  void values_of_another_version_do_not_count() {
    ClaimStore store = new ClaimStore("1");
    store.inFrontOf(() -> engine).evaluate("x");
    assertThat(ClaimStore.read(stream(store.json()), "2").value("x")).isEmpty();
  }

  @Test
  void the_file_is_sorted_and_holds_only_what_is_still_claimed() {
    ClaimStore store = new ClaimStore("1");
    ClaimEngine remembering = store.inFrontOf(() -> engine);
    List.of("c", "b", "a").forEach(remembering::evaluate);
    store.retain(List.of("a", "c"));
    assertThat(store.json())
        .isEqualTo(
            """
            {
              "engine": "1",
              "values": {
                "a": 1.0,
                "c": 1.0
              }
            }
            """);
  }

  @Test
  void what_has_no_finite_value_is_not_remembered() {
    ClaimStore store = new ClaimStore("1");
    ClaimEngine remembering = store.inFrontOf(() -> expression -> Double.NaN);
    assertThat(remembering.evaluate("0/0")).isNaN();
    assertThat(store.value("0/0")).isEmpty();
  }

  @Test
  void something_else_than_a_store_is_refused() {
    assertThatThrownBy(() -> ClaimStore.read(stream("not json"), "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
