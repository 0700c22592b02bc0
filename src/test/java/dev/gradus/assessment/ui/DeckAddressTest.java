package dev.gradus.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.assessment.RunRequest;
import dev.gradus.assessment.RunRequest.Mode;
import dev.gradus.assessment.ui.DeckAddress.Kind;
import dev.gradus.assessment.ui.DeckAddress.Parsed;
import dev.gradus.assessment.ui.DeckAddress.Problem;
import dev.gradus.content.Concept;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Level;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeckAddressTest {

  private static final ContentLibrary LIBRARY =
      new ContentLibrary(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(concept("depth"), concept("saturation")),
          Map.of(),
          List.of());

  private static Concept concept(String id) {
    return new Concept(id, Map.of(), "causes", List.of());
  }

  private static Parsed read(String query) {
    Map<String, List<String>> values = new HashMap<>();
    Arrays.stream(query.split("&"))
        .map(part -> part.split("=", 2))
        .forEach(part -> values.put(part[0], List.of(part.length > 1 ? part[1] : "")));
    return DeckAddress.read(LIBRARY, values);
  }

  @Test
  void an_empty_address_is_the_usual_run() {
    assertThat(DeckAddress.read(LIBRARY, Map.of()))
        .isEqualTo(new Parsed(RunRequest.DEFAULT, List.of()));
    assertThat(DeckAddress.write(RunRequest.DEFAULT)).isEmpty();
  }

  @Test
  void a_written_address_reads_as_the_same_run() {
    RunRequest request =
        new RunRequest(
            Mode.EXAM, List.of("depth", "saturation"), Level.SENIOR, 20, 45, true, List.of());
    Map<String, List<String>> query = new HashMap<>();
    DeckAddress.write(request).forEach((name, value) -> query.put(name, List.of(value)));
    assertThat(DeckAddress.read(LIBRARY, query)).isEqualTo(new Parsed(request, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "length=0, length, 1",
    "length=-7, length, 1",
    "length=1e9, length, 50",
    "length=2.4, length, 2",
    "length=many, length, 10",
    "length=, length, 10",
    "mode=exam&minutes=100000, minutes, 180",
    "mode=exam&minutes=NaN, minutes, 15"
  })
  void an_impossible_number_becomes_the_nearest_possible_one(
      String query, String parameter, int used) {
    Parsed parsed = read(query);
    assertThat(parsed.problems()).extracting(Problem::kind).containsExactly(Kind.NOT_IN_RANGE);
    assertThat(parsed.problems().getFirst().parameter()).isEqualTo(parameter);
    Integer minutes = parsed.request().minutes();
    assertThat(minutes == null ? parsed.request().length() : minutes).isEqualTo(used);
  }

  @ParameterizedTest
  @CsvSource({"mode=cram, mode", "level=guru, level", "marks=gold, marks"})
  void what_is_no_option_is_left_out(String query, String parameter) {
    Parsed parsed = read(query);
    assertThat(parsed.request()).isEqualTo(RunRequest.DEFAULT);
    assertThat(parsed.problems()).extracting(Problem::kind).containsExactly(Kind.NOT_AN_OPTION);
    assertThat(parsed.problems()).extracting(Problem::parameter).containsExactly(parameter);
  }

  @Test
  void an_unknown_concept_is_left_out_and_the_others_stay() {
    Parsed parsed = read("concepts=saturation,foo,depth,depth");
    assertThat(parsed.request().concepts()).containsExactly("depth", "saturation");
    assertThat(parsed.problems()).extracting(Problem::given).containsExactly("foo");
  }

  @Test
  void minutes_mean_nothing_in_practice() {
    assertThat(read("minutes=30")).isEqualTo(new Parsed(RunRequest.DEFAULT, List.of()));
  }

  @Test
  void a_long_text_is_shown_short() {
    assertThat(read("level=" + "x".repeat(10_000)).problems().getFirst().given()).hasSize(41);
  }
}
