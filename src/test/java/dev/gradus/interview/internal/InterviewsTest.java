package dev.gradus.interview.internal;

import static dev.gradus.interview.internal.InterviewsFixture.SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.content.FollowUp.Occasion;
import dev.gradus.content.Level;
import dev.gradus.interview.AnswerOutcome;
import dev.gradus.interview.AnswerOutcome.Accepted;
import dev.gradus.interview.AnswerOutcome.Refused;
import dev.gradus.interview.AnswerOutcome.Why;
import dev.gradus.interview.AnswerText;
import dev.gradus.interview.Interview;
import dev.gradus.interview.InterviewPlan.Step;
import dev.gradus.interview.PastTry;
import dev.gradus.interview.ScoreRange;
import dev.gradus.interview.TooFastException;
import dev.gradus.interview.Turn;
import dev.gradus.interview.Turn.Answer;
import dev.gradus.interview.Turn.Ending;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interviews on a database file. */
class InterviewsTest {

  @TempDir Path directory;
  private InterviewsFixture fixture;

  @BeforeEach
  void open() {
    fixture = new InterviewsFixture(directory);
  }

  private Interview start() {
    return fixture.interviews.start(fixture.learner, SHORT);
  }

  private Interview now(Interview interview) {
    return fixture.interviews.find(fixture.learner, interview.id()).orElseThrow();
  }

  private static Turn running(Interview interview) {
    return interview.running().orElseThrow();
  }

  private static Answer answer(Interview interview, int place) {
    return Objects.requireNonNull(interview.turns().get(place).answer());
  }

  private AnswerOutcome send(Interview interview, String text, Ending ending) {
    return fixture.interviews.answer(
        fixture.learner, interview.id(), running(interview).key(), text, null, ending);
  }

  private Interview said(Interview interview, String text) {
    fixture.pass(Duration.ofSeconds(30));
    AnswerOutcome outcome = send(interview, text, Ending.FINISHED);
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted) outcome).interview();
  }

  private Interview proceed(Interview interview) {
    return fixture.interviews.proceed(fixture.learner, interview.id());
  }

  private Interview drafted(Interview interview, String text) {
    return fixture.interviews.draft(
        fixture.learner, interview.id(), running(interview).key(), text, null);
  }

  @Test
  void an_interview_begins_with_the_main_question_and_two_minutes() {
    Turn first = running(start());
    assertThat(first.question()).isEqualTo("vanishing-gradients");
    assertThat(first.isMain()).isTrue();
    assertThat(first.left(fixture.now)).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void five_minutes_are_the_question_one_follow_up_and_the_question_again() {
    Interview after = said(start(), "d1 d2 c1");
    Step followUp = fixture.interviews.next(after).orElseThrow();
    assertThat(followUp.occasion()).isEqualTo(Occasion.MISSED);
    assertThat(followUp.wording()).isEqualTo("c2-missed-a");
    Interview again = proceed(said(proceed(after), "c2"));
    assertThat(running(again).isRepeat()).isTrue();
    assertThat(running(again).wording()).isEqualTo(again.turns().getFirst().wording());
    Interview end = said(again, "d1 d2 c1 c2");
    assertThat(end.isFinished()).isTrue();
    assertThat(fixture.interviews.next(end)).isEmpty();
  }

  @Test
  void a_complete_answer_is_deepened_and_not_asked_again() {
    String all =
        String.join(" ", fixture.question("vanishing-gradients").orElseThrow().keyPoints());
    Interview after = said(start(), all);
    assertThat(fixture.interviews.next(after).orElseThrow().occasion()).isEqualTo(Occasion.STRONG);
    assertThat(said(proceed(after), "d1").isFinished()).isTrue();
  }

  @Test
  void a_word_of_the_learner_changes_what_is_asked_next() {
    Interview after = said(start(), "d1 d2 m1");
    assertThat(fixture.interviews.next(after).orElseThrow().wording()).isEqualTo("m1-asserted-a");
    Interview corrected = fixture.interviews.say(fixture.learner, after.id(), 0, "m1", false);
    assertThat(fixture.interviews.next(corrected).orElseThrow().wording()).isEqualTo("c1-missed-a");
    Interview said = fixture.interviews.say(fixture.learner, after.id(), 0, "c1", true);
    assertThat(fixture.interviews.next(said).orElseThrow().wording()).isEqualTo("c2-missed-a");
  }

  @Test
  void the_next_interview_opens_in_other_words_and_asks_about_something_else() {
    Interview first = said(start(), "d1");
    Interview asked = proceed(first);
    fixture.interviews.finish(fixture.learner, asked.id());
    fixture.pass(Duration.ofHours(1));
    Interview second = start();
    assertThat(running(second).wording()).isNotEqualTo(first.turns().getFirst().wording());
    Step next = fixture.interviews.next(said(second, "d1")).orElseThrow();
    assertThat(next.wording()).isNotEqualTo(running(asked).wording());
  }

  @Test
  void a_long_interview_takes_other_questions_of_the_level_first() {
    Interview interview =
        fixture.interviews.start(fixture.learner, InterviewsFixture.settings(15, Level.SENIOR));
    for (int i = 0; i < 4; i++) {
      Interview after = said(interview, "d1");
      fixture.pass(Duration.ofMinutes(1));
      interview = proceed(after);
    }
    Turn second = running(interview);
    assertThat(second.isMain()).isTrue();
    assertThat(fixture.question(second.question()).orElseThrow().level()).isEqualTo(Level.SENIOR);
  }

  @Test
  void a_draft_outlives_a_restart() {
    Interview interview = start();
    fixture.pass(Duration.ofSeconds(7));
    drafted(interview, "Градиент убыв");
    fixture.restart();
    Turn turn = running(now(interview));
    assertThat(turn.draft().text()).isEqualTo("Градиент убыв");
    assertThat(turn.draft().savedAt()).isEqualTo(fixture.now);
    assertThat(turn.firstKeyAt()).isEqualTo(fixture.now);
    assertThat(turn.left(fixture.now)).isEqualTo(Duration.ofSeconds(113));
  }

  @Test
  void an_answer_its_reading_and_the_learners_word_outlive_a_restart() {
    Interview after = said(start(), "d1 c1? m1");
    fixture.interviews.say(fixture.learner, after.id(), 0, "c1", true);
    fixture.restart();
    Answer kept = answer(now(after), 0);
    assertThat(kept.text()).isEqualTo("d1 c1? m1");
    assertThat(kept.score()).isEqualTo(answer(after, 0).score());
    assertThat(kept.said()).containsEntry("c1", true);
  }

  @Test
  void think_time_ends_with_the_first_word_and_talk_time_begins() {
    Interview interview = start();
    fixture.pass(Duration.ofSeconds(20));
    fixture.interviews.draft(
        fixture.learner, interview.id(), running(interview).key(), "Гр", Duration.ofSeconds(18));
    fixture.pass(Duration.ofSeconds(40));
    send(interview, "Градиент", Ending.FINISHED);
    Turn turn = now(interview).turns().getFirst();
    assertThat(turn.thought()).isEqualTo(Duration.ofSeconds(18));
    assertThat(turn.talked()).isEqualTo(Duration.ofSeconds(42));
  }

  @Test
  void a_browser_cannot_place_the_first_word_before_the_question_or_after_now() {
    Interview interview = start();
    fixture.pass(Duration.ofSeconds(10));
    fixture.interviews.draft(
        fixture.learner, interview.id(), running(interview).key(), "x", Duration.ofDays(400));
    assertThat(running(now(interview)).firstKeyAt()).isEqualTo(fixture.now);
  }

  @Test
  void a_pause_costs_no_time() {
    Interview interview = start();
    fixture.pass(Duration.ofSeconds(30));
    fixture.interviews.pause(fixture.learner, interview.id());
    fixture.pass(Duration.ofHours(9));
    fixture.restart();
    assertThat(running(now(interview)).left(fixture.now)).isEqualTo(Duration.ofSeconds(90));
    Interview goesOn = fixture.interviews.resume(fixture.learner, interview.id());
    fixture.pass(Duration.ofSeconds(10));
    assertThat(running(goesOn).left(fixture.now)).isEqualTo(Duration.ofSeconds(80));
  }

  @Test
  void what_comes_after_the_time_counts_as_said_when_the_time_was_up() {
    Interview interview = start();
    drafted(interview, "d1");
    fixture.pass(Duration.ofHours(3));
    fixture.restart();
    assertThat(running(now(interview)).left(fixture.now)).isNegative();
    assertThat(send(interview, "d1 d2", Ending.FINISHED)).isInstanceOf(Accepted.class);
    Interview later = now(interview);
    assertThat(answer(later, 0).ending()).isEqualTo(Ending.TIME_UP);
    assertThat(answer(later, 0).score().found()).containsExactly("d1", "d2");
    assertThat(answer(later, 0).at()).isEqualTo(later.turns().getFirst().deadline());
  }

  @Test
  void finishing_the_interview_takes_the_draft_for_the_answer() {
    Interview interview = start();
    drafted(interview, "d1 и d2");
    Interview ended = fixture.interviews.finish(fixture.learner, interview.id());
    assertThat(ended.isFinished()).isTrue();
    assertThat(answer(ended, 0).score().found()).containsExactly("d1", "d2");
    assertThat(answer(ended, 0).ending()).isEqualTo(Ending.GIVEN_UP);
  }

  @Test
  void sending_an_answer_twice_leaves_one_and_another_one_is_refused() {
    Interview interview = start();
    assertThat(send(interview, "d1", Ending.FINISHED)).isInstanceOf(Accepted.class);
    assertThat(send(interview, "d1", Ending.FINISHED)).isInstanceOf(Accepted.class);
    assertThat(send(interview, "d1 d2", Ending.FINISHED))
        .isEqualTo(new Refused(Why.ALREADY_ANSWERED));
    assertThat(answer(now(interview), 0).text()).isEqualTo("d1");
  }

  @Test
  void from_many_threads_one_answer_is_recorded_and_all_that_equal_it_are_told_so()
      throws Exception {
    Interview interview = start();
    List<Callable<AnswerOutcome>> sends = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String text = i % 2 == 0 ? "d1" : "d2";
      sends.add(() -> send(interview, text, Ending.FINISHED));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<AnswerOutcome> outcomes = new ArrayList<>();
      for (Future<AnswerOutcome> sent : threads.invokeAll(sends)) {
        outcomes.add(sent.get());
      }
      String kept = answer(now(interview), 0).text();
      for (int i = 0; i < outcomes.size(); i++) {
        boolean same = kept.equals(i % 2 == 0 ? "d1" : "d2");
        assertThat(outcomes.get(i) instanceof Accepted).isEqualTo(same);
      }
    }
    assertThat(now(interview).turns()).hasSize(1);
  }

  @Test
  void nothing_said_is_not_an_answer_but_giving_up_is() {
    Interview interview = start();
    assertThat(send(interview, " \n", Ending.FINISHED)).isEqualTo(new Refused(Why.NOTHING_SAID));
    assertThat(running(now(interview)).isAnswered()).isFalse();
    assertThat(send(interview, "", Ending.GIVEN_UP)).isInstanceOf(Accepted.class);
    assertThat(answer(now(interview), 0).ending()).isEqualTo(Ending.GIVEN_UP);
  }

  @Test
  void an_answer_to_a_question_that_is_not_there_is_refused() {
    Interview interview = start();
    assertThat(
            fixture.interviews.answer(
                fixture.learner, interview.id(), UUID.randomUUID(), "d1", null, Ending.FINISHED))
        .isEqualTo(new Refused(Why.OTHER_TURN));
    assertThat(
            fixture.interviews.answer(
                fixture.database.newLearner(),
                interview.id(),
                running(interview).key(),
                "d1",
                null,
                Ending.FINISHED))
        .isEqualTo(new Refused(Why.NO_SUCH_INTERVIEW));
  }

  @Test
  void any_question_can_be_answered_again_at_once_even_after_the_end() {
    Interview ended = fixture.interviews.finish(fixture.learner, said(start(), "d1").id());
    Interview again = fixture.interviews.again(fixture.learner, ended.id(), 0);
    assertThat(running(again).repeats()).isZero();
    Interview after = said(again, "d1 d2");
    assertThat(fixture.interviews.tries(fixture.learner, "vanishing-gradients"))
        .extracting(PastTry::range)
        .containsExactly(new ScoreRange(1, 1, 11), new ScoreRange(2, 2, 11));
    assertThat(after.threads()).hasSize(1);
  }

  @Test
  void two_pages_begin_the_next_question_once() {
    Interview after = said(start(), "d1");
    Interview one = proceed(after);
    Interview other = proceed(after);
    assertThat(other.turns()).hasSize(2).isEqualTo(one.turns());
  }

  @Test
  void what_the_learner_corrected_is_exported_as_labelled_lines() {
    Interview after = said(start(), "d1 c1? \"m1\" </script>");
    assertThat(fixture.interviews.labelled(fixture.learner)).isEmpty();
    fixture.interviews.say(fixture.learner, after.id(), 0, "c1", true);
    fixture.interviews.say(fixture.learner, after.id(), 0, "r5", true);
    fixture.interviews.say(fixture.learner, after.id(), 0, "m1", false);
    fixture.interviews.say(fixture.learner, after.id(), 0, "no-such-point", true);
    assertThat(fixture.interviews.labelled(fixture.learner).lines())
        .singleElement()
        .asString()
        .contains("\"lang\":\"ru\"", "\"question\":\"vanishing-gradients\"")
        .contains("\"text\":\"d1 c1? \\\"m1\\\" </script>\"")
        .contains("\"points\":[\"d1\",\"c1\",\"r5\"]", "\"misconceptions\":[]")
        .contains(
            "\"scored\":{\"found\":[\"d1\"],\"perhaps\":[\"c1\"],\"misconceptions\":[\"m1\"]}")
        .contains("\"said\":{\"c1\":true,\"m1\":false,\"r5\":true}");
  }

  @Test
  void a_hundred_thousand_characters_are_cut_and_the_learner_is_told() {
    Interview interview = start();
    AnswerOutcome outcome = send(interview, "слово ".repeat(17_000), Ending.FINISHED);
    assertThat(outcome)
        .isInstanceOfSatisfying(Accepted.class, it -> assertThat(it.isCut()).isTrue());
    assertThat(answer(now(interview), 0).text()).hasSize(AnswerText.LONGEST);
  }

  @Test
  void five_hundred_drafts_at_once_are_not_all_written() {
    Interview interview = start();
    for (int i = 0; i < 500; i++) {
      drafted(interview, "draft " + i);
    }
    assertThat(running(now(interview)).draft().text()).isEqualTo("draft 9");
    fixture.pass(Duration.ofSeconds(1));
    assertThat(running(drafted(interview, "later")).draft().text()).isEqualTo("later");
  }

  @Test
  void five_hundred_interviews_at_once_are_not_begun() {
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 500; i++) {
                start();
              }
            })
        .isInstanceOf(TooFastException.class);
    assertThat(fixture.interviews.unfinished(fixture.learner)).hasSize(20);
    fixture.pass(Duration.ofMinutes(1));
    assertThat(running(start()).isMain()).isTrue();
  }

  @Test
  void signs_that_no_database_takes_are_left_out() {
    Interview interview = start();
    send(interview, "d1\u0000 \ud83d 'x'; drop table interview; --", Ending.FINISHED);
    fixture.restart();
    assertThat(answer(now(interview), 0).text()).isEqualTo("d1  'x'; drop table interview; --");
  }
}
