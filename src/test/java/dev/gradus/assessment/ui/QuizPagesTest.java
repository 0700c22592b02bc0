package dev.gradus.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import dev.gradus.OpenPage;
import dev.gradus.TestProgram;
import dev.gradus.account.LearnerId;
import dev.gradus.account.Learners;
import dev.gradus.assessment.Confidence;
import dev.gradus.assessment.ItemFeedback;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.QuizRuns;
import dev.gradus.assessment.RunRequest;
import dev.gradus.assessment.RunRequest.Mode;
import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Item;
import dev.gradus.content.ItemBody;
import dev.gradus.content.Languages;
import dev.gradus.progress.StoreFailure;
import dev.gradus.uikit.Countdown;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The pages of the quiz as the server makes them, each test as a learner of its own. */
@TestProgram
class QuizPagesTest extends SpringBrowserlessTest {

  @Autowired ContentLibrary library;
  @Autowired JdbcClient database;
  @MockitoSpyBean QuizRuns runs;
  @MockitoBean Learners learners;
  private LearnerId learner = new LearnerId(new UUID(0, 0));

  @BeforeEach
  void becomeSomebodyNew() {
    learner = new LearnerId(UUID.randomUUID());
    database
        .sql("insert into learner (id, created_at) values (:id, current_timestamp)")
        .param("id", learner.toString())
        .update();
    when(learners.current()).thenReturn(learner);
  }

  private Item first(Class<? extends ItemBody> kind) {
    return library.items().stream()
        .filter(item -> kind.isInstance(item.body()))
        .findFirst()
        .orElseThrow();
  }

  private QuizRun practice(Item... items) {
    return start(Mode.PRACTICE, items);
  }

  private QuizRun start(Mode mode, Item... items) {
    List<String> ids = List.of(items).stream().map(Item::id).toList();
    return runs.start(learner, new RunRequest(mode, List.of(), null, ids.size(), null, false, ids));
  }

  private QuizRun now(QuizRun run) {
    return runs.find(learner, run.id()).orElseThrow();
  }

  private static AnswerKey key(QuizRun run) {
    return run.current().posed().key();
  }

  private static String verdict() {
    return OpenPage.withClass("v").stream()
        .map(it -> it.getElement().getTextRecursively())
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ItemBody.SingleChoice.class,
        ItemBody.MultipleChoice.class,
        ItemBody.NumberChoice.class,
        ItemBody.Numeric.class,
        ItemBody.Ordering.class,
        ItemBody.Matching.class,
        ItemBody.Cloze.class,
        ItemBody.ReadChart.class,
        ItemBody.ReadLayer.class,
        ItemBody.PlaceOnChart.class,
        ItemBody.JudgeCandidate.class
      })
  void an_item_of_every_kind_is_answered_and_explained_at_once(Class<? extends ItemBody> kind) {
    QuizRun run = practice(first(kind));
    QuizPages.open("en", run);
    QuizPages.enterRight(key(run));
    QuizPages.set(Entered.CONFIDENCE, "80");
    OpenPage.press("check");
    assertThat(verdict()).isEqualTo("Right");
    assertThat(now(run).earned()).isEqualTo(1);
    assertThat(OpenPage.text()).contains("You were 80\u00a0% sure");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ItemBody.SingleChoice.class,
        ItemBody.MultipleChoice.class,
        ItemBody.Numeric.class,
        ItemBody.Matching.class,
        ItemBody.Cloze.class,
        ItemBody.ReadLayer.class,
        ItemBody.PlaceOnChart.class,
        ItemBody.JudgeCandidate.class
      })
  void an_empty_answer_is_asked_for_calmly_and_nothing_is_recorded(Class<? extends ItemBody> kind) {
    QuizRun run = practice(first(kind));
    QuizPages.open("ru", run);
    QuizPages.set(Entered.CONFIDENCE, "60");
    OpenPage.press("check");
    assertThat(OpenPage.text()).contains("Ответа пока нет.");
    assertThat(OpenPage.find(Asking.class)).isPresent();
    assertThat(now(run).answered()).isZero();
  }

  @Test
  void a_page_knows_no_explanation_and_no_hint_before_the_answer() {
    for (Item item : library.items()) {
      QuizRun run = practice(item);
      QuizPages.open("en", run);
      String page = OpenPage.text();
      var text = item.text(Languages.ENGLISH);
      assertThat(page).as(item.id()).doesNotContain(text.explanationHtml());
      text.hints().forEach(hint -> assertThat(page).as(item.id()).doesNotContain(hint));
      text.feedback().values().forEach(note -> assertThat(page).as(item.id()).doesNotContain(note));
    }
  }

  @Test
  void a_wrong_answer_has_a_dashed_bar_and_the_right_one_a_solid_bar() {
    QuizRun run = practice(first(ItemBody.SingleChoice.class));
    QuizPages.open("en", run);
    AnswerKey.OneOf key = (AnswerKey.OneOf) key(run);
    QuizPages.set(Entered.ANSWER, key.wrong().getFirst());
    QuizPages.set(Entered.CONFIDENCE, "95");
    OpenPage.press("check");
    assertThat(verdict()).isEqualTo("Not quite");
    assertThat(OpenPage.text()).contains("A confident mistake");
    assertThat(OpenPage.withClass("mine")).hasSize(1);
    assertThat(OpenPage.withClass("right")).isNotEmpty();
    assertThat(OpenPage.withClass("ex")).hasSize(key.wrong().size());
  }

  @Test
  void without_a_confidence_the_answer_waits_and_stays_entered() {
    QuizRun run = practice(first(ItemBody.Numeric.class));
    QuizPages.open("ru", run);
    QuizPages.set(Entered.ANSWER, "0,25");
    OpenPage.press("check");
    assertThat(OpenPage.text()).contains("Отметьте, насколько вы уверены", "Прочитано: 0,25");
    assertThat(now(run).answered()).isZero();
  }

  @Test
  void a_number_is_read_back_while_it_is_typed() {
    QuizPages.open("ru", practice(first(ItemBody.Numeric.class)));
    QuizPages.set(Entered.ANSWER, "5·10⁻⁷");
    assertThat(OpenPage.text()).contains("Прочитано: 5·10<sup>−7</sup>");
    QuizPages.set(Entered.ANSWER, "1,000");
    assertThat(OpenPage.text()).contains("Запятая может отделять и тысячи, и дробь");
  }

  @Test
  void another_language_keeps_what_was_entered() {
    QuizRun run = practice(first(ItemBody.Numeric.class));
    QuizPages.open("ru", run);
    QuizPages.set(Entered.ANSWER, "0,25");
    QuizPages.set(Entered.CONFIDENCE, "60");
    QuizPages.open("en", run);
    assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.ENGLISH);
    assertThat(OpenPage.text()).contains("Read as 0.25");
    OpenPage.press("check");
    assertThat(now(run).answered()).isEqualTo(1);
  }

  @Test
  void a_hint_says_its_price_before_and_its_cost_after() {
    Item item =
        library.items().stream()
            .filter(it -> it.hints() > 0 && it.body() instanceof ItemBody.SingleChoice)
            .findFirst()
            .orElseThrow();
    QuizRun run = practice(item);
    QuizPages.open("en", run);
    assertThat(OpenPage.text()).contains("costs a quarter");
    OpenPage.press("hint");
    assertThat(OpenPage.text()).contains(item.text(Languages.ENGLISH).hints().getFirst());
    QuizPages.enterRight(key(run));
    QuizPages.set(Entered.CONFIDENCE, "60");
    OpenPage.press("check");
    assertThat(OpenPage.text()).contains("Earned: 0.75 of 1 point. Hints took 0.25.");
  }

  @Test
  void an_exam_records_and_goes_on_without_a_word_on_right_or_wrong() {
    QuizRun run =
        start(Mode.EXAM, first(ItemBody.SingleChoice.class), first(ItemBody.MultipleChoice.class));
    QuizPages.open("en", run);
    assertThat(OpenPage.find(Countdown.class)).isPresent();
    QuizPages.enterRight(key(run));
    QuizPages.set(Entered.CONFIDENCE, "60");
    OpenPage.press("check");
    assertThat(OpenPage.find(Feedback.class)).isEmpty();
    assertThat(OpenPage.text()).contains("is recorded", "Question 2 of 2");
    QuizPages.enterRight(key(now(run)));
    QuizPages.set(Entered.CONFIDENCE, "60");
    OpenPage.press("check");
    assertThat(OpenPage.find(ResultView.class)).isPresent();
    assertThat(OpenPage.text()).contains("Result: 2 of 2");
  }

  @Test
  void a_skipped_item_comes_back_at_the_end() {
    QuizRun run = practice(first(ItemBody.SingleChoice.class), first(ItemBody.Matching.class));
    QuizPages.open("en", run);
    UUID skipped = run.current().attemptKey();
    OpenPage.press("skip");
    QuizRun then = now(run);
    assertThat(then.current().attemptKey()).isNotEqualTo(skipped);
    QuizPages.enterRight(key(then));
    QuizPages.set(Entered.CONFIDENCE, "60");
    OpenPage.press("check");
    OpenPage.press("next");
    assertThat(now(run).current().attemptKey()).isEqualTo(skipped);
  }

  @Test
  void finishing_early_asks_once_more() {
    QuizRun run = practice(first(ItemBody.SingleChoice.class), first(ItemBody.Matching.class));
    QuizPages.open("en", run);
    OpenPage.press("finish");
    assertThat(OpenPage.text()).contains("2\u00a0items stay unanswered");
    assertThat(now(run).isFinished()).isFalse();
    OpenPage.press("finish.yes");
    assertThat(now(run).isFinished()).isTrue();
    assertThat(OpenPage.find(ResultView.class)).isPresent();
  }

  @Test
  void an_answer_given_in_another_window_stands_and_is_said() {
    QuizRun run = practice(first(ItemBody.SingleChoice.class));
    QuizPages.open("en", run);
    AnswerKey.OneOf key = (AnswerKey.OneOf) key(run);
    runs.answer(
        learner,
        run.id(),
        0,
        run.current().attemptKey(),
        new Response.Chosen(List.of(key.right())),
        Confidence.LIKELY,
        Languages.ENGLISH);
    QuizPages.set(Entered.ANSWER, key.wrong().getFirst());
    QuizPages.set(Entered.CONFIDENCE, "95");
    OpenPage.press("check");
    assertThat(OpenPage.text()).contains("has another answer already");
    assertThat(verdict()).isEqualTo("Right");
  }

  @Test
  void where_nothing_can_be_written_the_page_says_so_and_keeps_what_was_entered() {
    QuizRun run = practice(first(ItemBody.Numeric.class));
    QuizPages.open("en", run);
    QuizPages.enterRight(key(run));
    QuizPages.set(Entered.CONFIDENCE, "60");
    doThrow(new StoreFailure(new IllegalStateException("disk full")))
        .when(runs)
        .answer(any(), any(), anyInt(), any(), any(), any(), any());
    OpenPage.press("check");
    assertThat(OpenPage.text()).contains("Not recorded");
    doCallRealMethod().when(runs).answer(any(), any(), anyInt(), any(), any(), any(), any());
    OpenPage.press("check");
    assertThat(verdict()).isEqualTo("Right");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en/quiz/00000000-0000-0000-0000-000000000000",
        "en/quiz/no-run",
        "en/quiz/no-run/result"
      })
  void a_run_that_does_not_exist_gets_a_friendly_page(String address) {
    OpenPage.go(address);
    assertThat(OpenPage.text()).contains("There is no such run");
  }

  @Test
  void the_usual_run_is_one_click_and_then_waits_to_be_resumed() {
    OpenPage.go("ru/quiz");
    OpenPage.press("start");
    assertThat(OpenPage.text()).contains("Вопрос 1 из 10");
    OpenPage.go("ru/quiz");
    assertThat(OpenPage.text()).contains("Не закончено", "Отвечено 0 из 10");
  }

  @Test
  void a_linked_deck_says_how_many_items_fit_and_what_it_could_not_take() {
    OpenPage.go("en/quiz?concepts=depth,foo&length=7&mode=exam&level=guru");
    RunRequest asked = new RunRequest(Mode.EXAM, List.of("depth"), null, 7, null, false, List.of());
    assertThat(OpenPage.text())
        .contains("“foo”", "“guru”", runs.available(asked) + "\u00a0items fit");
    OpenPage.press("start-own");
    QuizRun started = runs.unfinished(learner).getFirst();
    assertThat(started.request()).isEqualTo(asked);
  }

  @Test
  void a_result_shows_each_item_again_and_repeats_what_was_missed() {
    Item[] two =
        library.items().stream()
            .filter(item -> item.body() instanceof ItemBody.SingleChoice)
            .limit(2)
            .toArray(Item[]::new);
    QuizRun run = practice(two);
    QuizPages.open("en", run);
    QuizPages.set(Entered.ANSWER, ((AnswerKey.OneOf) key(run)).wrong().getFirst());
    QuizPages.set(Entered.CONFIDENCE, "60");
    OpenPage.press("check");
    OpenPage.press("next");
    QuizPages.enterRight(key(now(run)));
    QuizPages.set(Entered.CONFIDENCE, "60");
    OpenPage.press("check");
    OpenPage.press("next");
    assertThat(OpenPage.text()).contains("Result: 1 of 2", "Entirely right: 1");
    openReview();
    assertThat(verdict()).isEqualTo("Not quite");
    OpenPage.press("again");
    assertThat(runs.unfinished(learner))
        .extracting(again -> again.slots().getFirst().posed().itemId())
        .containsExactly(run.slots().getFirst().posed().itemId());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ItemBody.SingleChoice.class,
        ItemBody.MultipleChoice.class,
        ItemBody.NumberChoice.class,
        ItemBody.Numeric.class,
        ItemBody.Ordering.class,
        ItemBody.Matching.class,
        ItemBody.Cloze.class,
        ItemBody.ReadChart.class,
        ItemBody.ReadLayer.class,
        ItemBody.PlaceOnChart.class,
        ItemBody.JudgeCandidate.class
      })
  void a_result_tells_what_was_right_where_nothing_was_answered(Class<? extends ItemBody> kind) {
    Item item = first(kind);
    QuizRun run = runs.finish(learner, start(Mode.EXAM, item).id());
    OpenPage.go("en/quiz/" + run.id() + "/result");
    openReview();
    assertThat(verdict()).isEqualTo("Left unanswered");
    assertThat(OpenPage.withClass("explanation")).hasSize(1);
    assertThat(OpenPage.withClass("right")).isNotEmpty();
    assertThat(OpenPage.withClass("mine")).isEmpty();
    assertThat(OpenPage.text()).doesNotContain("your answer", "yours", "null", "NaN");
  }

  private static void openReview() {
    NativeDetails details = OpenPage.find(NativeDetails.class).orElseThrow();
    details.setOpen(true);
    ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
  }

  @Test
  void a_right_choice_that_was_left_out_is_said_to_be_so() {
    QuizRun run = practice(first(ItemBody.MultipleChoice.class));
    QuizPages.open("en", run);
    AnswerKey.Several key = (AnswerKey.Several) key(run);
    QuizPages.set(Entered.ANSWER, key.right().getFirst());
    QuizPages.set(Entered.CONFIDENCE, "60");
    OpenPage.press("check");
    assertThat(verdict()).isEqualTo("Partly right");
    assertThat(OpenPage.text().split("you left it out", -1)).hasSize(key.right().size());
  }

  @Test
  void a_point_that_earned_a_part_is_said_to_be_near() {
    QuizRun run = practice(first(ItemBody.PlaceOnChart.class));
    QuizPages.open("en", run);
    AnswerKey.Levels key = (AnswerKey.Levels) key(run);
    double off = (key.full() + key.none()) / 2;
    String placed =
        key.levels().values().stream()
            .map(level -> Double.toString(level - off))
            .collect(Collectors.joining(","));
    QuizPages.set("guess", placed);
    QuizPages.set(Entered.CONFIDENCE, "60");
    OpenPage.press("check");
    assertThat(verdict()).isEqualTo("Partly right");
    assertThat(OpenPage.text()).contains("≈ near, your answer").doesNotContain("✕ your answer");
  }

  @Test
  void every_item_leads_to_a_simulation_in_the_laboratory() {
    for (Item item : library.items()) {
      QuizRun run = practice(item);
      QuizPages.open("ru", run);
      QuizPages.enterRight(key(run));
      QuizPages.set(Entered.CONFIDENCE, "60");
      OpenPage.press("check");
      assertThat(OpenPage.all())
          .as(item.id())
          .anyMatch(
              it -> it instanceof Anchor link && link.getHref().matches("/?ru/lab/[a-z-]+\\?.+"));
    }
  }

  @Test
  void a_number_that_walked_into_a_trap_is_explained_beside_the_answer() {
    Item item =
        library.items().stream()
            .filter(
                it -> it.body() instanceof ItemBody.Numeric numeric && !numeric.traps().isEmpty())
            .findFirst()
            .orElseThrow();
    QuizRun run = practice(item);
    QuizPages.open("en", run);
    Map.Entry<String, Double> trap =
        ((AnswerKey.TypedNumber) key(run)).traps().entrySet().iterator().next();
    QuizPages.set(Entered.ANSWER, Double.toString(trap.getValue()));
    QuizPages.set(Entered.CONFIDENCE, "60");
    OpenPage.press("check");
    String mine = OpenPage.text(OpenPage.withClass("mine").getFirst().getElement());
    ItemFeedback told = runs.feedback(learner, run.id(), 0, Languages.ENGLISH).orElseThrow();
    assertThat(told.notes()).containsKey(trap.getKey());
    assertThat(mine)
        .contains("your answer", Objects.requireNonNull(told.notes().get(trap.getKey())).html());
  }

  @Test
  void progress_is_empty_at_first_and_says_what_to_do() {
    OpenPage.go("ru/progress");
    assertThat(OpenPage.text()).contains("Ответов пока нет", "К тесту");
  }

  @Test
  void progress_has_every_run_the_trend_and_the_calibration() {
    QuizRun run = practice(first(ItemBody.SingleChoice.class));
    QuizPages.open("en", run);
    QuizPages.enterRight(key(run));
    QuizPages.set(Entered.CONFIDENCE, "60");
    OpenPage.press("check");
    OpenPage.press("next");
    OpenPage.go("en/progress");
    assertThat(OpenPage.text())
        .contains("1\u00a0answer on 1\u00a0day", "To speak of a trend", "So far 1\u00a0answer");
    assertThat(OpenPage.find(HistoryTable.class)).isPresent();
    Optional<Component> csv =
        OpenPage.withClass("do").stream()
            .filter(it -> it.getId().equals(Optional.of("csv")))
            .findFirst();
    assertThat(csv).isPresent();
  }
}
