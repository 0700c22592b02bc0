package dev.gradus.interview.ui;

import dev.gradus.content.ContentLibrary;
import dev.gradus.content.FollowUp.Occasion;
import dev.gradus.content.InterviewText;
import dev.gradus.content.Question;
import dev.gradus.content.Wording;
import dev.gradus.interview.Interview;
import dev.gradus.interview.InterviewPlan.Step;
import dev.gradus.interview.ScoreRange;
import dev.gradus.interview.Scripts;
import dev.gradus.interview.Turn;
import dev.gradus.uikit.Words;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The sentences of the interview in one language. */
record InterviewWords(Words words, ContentLibrary library, Scripts scripts) {

  private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  Locale locale() {
    return words.locale();
  }

  /** The same in another language. */
  InterviewWords inLanguage(Locale language) {
    return new InterviewWords(new Words(words.translations(), language), library, scripts);
  }

  /** A whole number as it is written here: 20 000. */
  String number(long value) {
    return NumberFormat.getIntegerInstance(locale()).format(value);
  }

  String of(String key, Object... parameters) {
    return words.of("interview." + key, parameters);
  }

  /** A word that is not the interview's own. */
  String common(String key, Object... parameters) {
    return words.of(key, parameters);
  }

  String counted(String key, long count) {
    return words.counted(key, count);
  }

  /** An address of a page in the reader's language. */
  String address(String page) {
    return "/" + locale().getLanguage() + "/" + page;
  }

  String address(Interview interview) {
    return address("interview/" + interview.id());
  }

  String report(Interview interview) {
    return address(interview) + "/report";
  }

  Question question(String id) {
    return library.question(id).orElseThrow();
  }

  /** The subject of a question in a few words. */
  String subject(String question) {
    return scripts
        .of(question)
        .map(script -> script.text(locale()).title())
        .orElseGet(() -> question(question).text(locale()).title());
  }

  /** A question as it is asked, in the language of the interview. */
  Wording asked(Interview interview, Turn turn) {
    return asked(interview, turn.question(), turn.wording(), turn.occasion());
  }

  Wording asked(Interview interview, Step step) {
    return asked(interview, step.question(), step.wording(), step.occasion());
  }

  private Wording asked(
      Interview interview, String question, String wording, @Nullable Occasion occasion) {
    Locale language = Locale.of(interview.settings().asked());
    Optional<InterviewText> text = scripts.of(question).map(it -> it.text(language));
    Stream<Wording> said =
        text.stream()
            .flatMap(
                it -> occasion == null ? it.openings().stream() : it.questions().values().stream());
    return said.filter(it -> it.id().equals(wording))
        .findFirst()
        .orElseGet(() -> titled(question(question).text(language).title()));
  }

  private static Wording titled(String title) {
    return new Wording("", HtmlUtils.htmlEscape(title), title);
  }

  /** A key point or misconception of a question, in the reader's language. */
  Wording rubric(String question, String id) {
    var text = question(question).text(locale());
    return Stream.concat(text.keyPoints().stream(), text.misconceptions().stream())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseGet(() -> titled(id));
  }

  /** What kind of question it is: “main question”, “on what was missed”. */
  String kind(@Nullable Occasion occasion, boolean repeats) {
    return repeats
        ? of("kind.AGAIN")
        : occasion == null ? of("kind.MAIN") : of("kind." + occasion.name());
  }

  String kind(Turn turn) {
    return kind(turn.occasion(), turn.isRepeat());
  }

  /** “6” or “6–7”. */
  String range(ScoreRange range) {
    return range.isSettled() ? Integer.toString(range.least()) : range.least() + "–" + range.most();
  }

  /** “6–7 of 11”. */
  String score(ScoreRange range) {
    return of("score", range(range), Integer.toString(range.of()));
  }

  /** “1:12”. */
  static String clock(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  String minutes(long seconds) {
    return counted("minutes", Math.max(1, Math.round(seconds / 60.0)));
  }

  String language(String tag) {
    return of("language." + tag);
  }

  static String second(Instant instant) {
    return TO_THE_SECOND.format(instant.atZone(ZoneId.systemDefault()));
  }

  String moment(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale())
        .format(instant.atZone(ZoneId.systemDefault()));
  }

  String day(Instant instant) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale())
        .format(instant.atZone(ZoneId.systemDefault()));
  }
}
