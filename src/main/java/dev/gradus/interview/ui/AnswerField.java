package dev.gradus.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.gradus.interview.AnswerText;
import dev.gradus.interview.InterviewSettings;
import dev.gradus.interview.Turn;
import dev.gradus.uikit.Plural;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where an answer is written or spoken. It lives in the browser and tells what is in it. */
@Tag("gradus-answer")
@JsModule("./answer/answer.ts")
public final class AnswerField extends Component {

  /** The ending that is none: the clock is to stop. */
  static final String PAUSE = "PAUSE";

  /** The words of the field; what each says is told by the messages. */
  private record Labels(
      String field,
      List<String> words,
      String saved,
      String unsaved,
      String note,
      String finish,
      String pause,
      String giveUp,
      String sure,
      String yes,
      String no,
      String empty,
      String limit,
      String full,
      String speak,
      String silence,
      String vendor,
      String agree,
      String deaf,
      String broken) {}

  AnswerField(Turn turn, InterviewSettings settings, Instant now, InterviewWords words) {
    getElement().setPropertyBean("labels", labels(settings, words));
    getElement().setProperty("value", turn.draft().text());
    getElement().setProperty("limit", AnswerText.LONGEST);
    getElement()
        .setProperty(
            "elapsed", (double) Math.max(0, Duration.between(turn.askedAt(), now).toMillis()));
    getElement()
        .setProperty(
            "listen",
            settings.way() == InterviewSettings.Way.SPOKEN ? recognized(settings.answered()) : "");
    getElement().setAttribute("lang", settings.answered());
    setSaved(turn.draft().savedAt());
    getElement().setProperty("draft", draftKey(turn));
  }

  /** Where the browser keeps the text until it is sent. */
  static String draftKey(Turn turn) {
    return "interview:" + turn.key();
  }

  private static String recognized(String language) {
    return language.equals("ru") ? "ru-RU" : "en-US";
  }

  private static Labels labels(InterviewSettings settings, InterviewWords words) {
    // the count stands under the text and is in its language
    Plural plural =
        words.inLanguage(Locale.of(settings.answered())).words().plural("interview.words");
    return new Labels(
        words.of("field"),
        List.of(plural.one(), plural.few(), plural.many()),
        words.of("saved"),
        words.of("unsaved"),
        words.of("note"),
        words.of("finish"),
        words.of("pause"),
        words.of("giveUp"),
        words.of("giveUp.sure"),
        words.of("giveUp.yes"),
        words.of("giveUp.no"),
        words.of("empty"),
        words.of("limit"),
        words.of("full", words.number(AnswerText.LONGEST)),
        words.of("speak"),
        words.of("silence"),
        words.of("vendor"),
        words.of("agree"),
        words.of("deaf"),
        words.of("broken"));
  }

  void setSaved(@Nullable Instant moment) {
    getElement().setProperty("saved", moment == null ? "" : InterviewWords.second(moment));
  }

  /** Lets the learner go on writing after something could not be taken. */
  void free() {
    getElement().callJsFunction("free");
  }

  void onDraft(ComponentEventListener<DraftSent> listener) {
    addListener(DraftSent.class, listener);
  }

  void onAnswer(ComponentEventListener<AnswerSent> listener) {
    addListener(AnswerSent.class, listener);
  }

  static @Nullable Duration thought(double milliseconds) {
    boolean none = Double.isNaN(milliseconds) || milliseconds < 0 || milliseconds > 1e12;
    return none ? null : Duration.ofMillis(Math.round(milliseconds));
  }
}
