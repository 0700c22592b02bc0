package dev.gradus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFiles;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Languages;
import dev.gradus.content.Question;
import dev.gradus.content.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever says a key point in the words of the page is understood. */
class QuestionLexiconsTest {
  static Stream<Arguments> questions() {
    return ContentLibrary.load(ContentFiles.classpath()).questions().stream()
        .flatMap(
            question -> Languages.ALL.stream().map(language -> Arguments.of(question, language)));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void key_points_are_found_in_their_own_wording(Question question, Locale language) {
    AnswerScorer scorer = LabelledAnswer.scorer(question.id());
    List<Wording> points = question.text(language).keyPoints();
    List<String> missed = new ArrayList<>();
    for (Wording point : points) {
      AnswerScore score = scorer.score(point.text());
      if (!score.found().contains(point.id()) && !score.perhaps().contains(point.id())) {
        missed.add(point.id());
      }
    }
    assertThat(points).isNotEmpty();
    assertThat(missed).hasSizeLessThanOrEqualTo(points.size() / 5);
  }
}
