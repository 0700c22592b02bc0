package dev.gradus.assessment.ui;

import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.RunRequest;
import dev.gradus.assessment.scoring.Outcome;
import dev.gradus.content.Concept;
import dev.gradus.content.ContentLibrary;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of the quiz in one language. */
record QuizWords(Words words, ContentLibrary library) {

  private static final int MOST_CONCEPTS_NAMED = 2;

  Locale locale() {
    return words.locale();
  }

  String of(String key, Object... parameters) {
    return words.of(key, parameters);
  }

  String counted(String key, long count) {
    return words.counted(key, count);
  }

  /** An address of a page in the reader's language. */
  String address(String page) {
    return "/" + locale().getLanguage() + "/" + page;
  }

  /** Points without needless zeros: 1; 0,75; 7,5. */
  String points(double points) {
    return trimmed(Numbers.fixed(points, 2, locale()));
  }

  /** A number as it was understood, up to six digits, as HTML. */
  String number(double value) {
    return trimmed(Numbers.html(value, 6, locale()));
  }

  /** Without the zeros after the decimal sign that say nothing. */
  private static String trimmed(String number) {
    return number.replaceFirst("([.,]\\d*?)0+(?!\\d)", "$1").replaceFirst("[.,](?!\\d)", "");
  }

  String percent(int percent) {
    return percent + "\u00a0%";
  }

  String invalid(Outcome.Reason reason) {
    return of("quiz.invalid." + reason.name());
  }

  /** What a run is over: “all concepts, junior”. */
  String deck(RunRequest request) {
    if (!request.items().isEmpty()) {
      return of("quiz.deck.missed");
    }
    List<String> parts = new ArrayList<>();
    List<String> names = request.concepts().stream().map(this::concept).toList();
    if (names.isEmpty()) {
      parts.add(of("quiz.deck.all"));
    } else if (names.size() <= MOST_CONCEPTS_NAMED) {
      names.forEach(name -> parts.add(lower(name)));
    } else {
      parts.add(counted("concepts", names.size()));
    }
    if (request.level() != null) {
      parts.add(of("level." + request.level().name()));
    }
    return String.join(", ", parts);
  }

  /** “Practice”, “Exam”. */
  String mode(RunRequest request) {
    return of("quiz.mode." + request.mode().name());
  }

  String concept(String id) {
    return library.concept(id).map((Concept it) -> it.name(locale())).orElse(id);
  }

  /** A name inside a sentence: its first letter small, unless it is an abbreviation or a name. */
  private static String lower(String name) {
    String first = name.split(" ", 2)[0];
    boolean abbreviation = first.chars().skip(1).anyMatch(Character::isUpperCase);
    return abbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** “14 min”, “40 s”; nothing finer than a second. */
  String duration(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    return seconds < 90
        ? of("quiz.seconds", Long.toString(seconds))
        : of("quiz.minutes", Long.toString(Math.round(seconds / 60.0)));
  }

  String day(Instant instant) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(locale())
        .format(instant.atZone(ZoneId.systemDefault()));
  }

  String moment(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale())
        .format(instant.atZone(ZoneId.systemDefault()));
  }

  /** “7.5 of 10”. */
  String score(QuizRun run) {
    return of("quiz.score", points(run.earned()), Integer.toString(run.slots().size()));
  }
}
