package dev.gradus.assessment.ui;

import dev.gradus.assessment.RunRequest;
import dev.gradus.assessment.RunRequest.Mode;
import dev.gradus.content.Level;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a control of the deck form does to a request; what makes no sense leaves it as it is. */
final class DeckChange {

  /** The level segment that stands for any. */
  static final String ANY = "all";

  private DeckChange() {}

  /** The request after the control {@code name} was set; another mode has its own usual time. */
  static RunRequest apply(RunRequest now, String name, String value) {
    Mode mode = name.equals(DeckAddress.MODE) ? modeOf(value) : now.mode();
    Level level = name.equals(DeckAddress.LEVEL) ? levelOf(value) : now.level();
    int length =
        name.equals(DeckAddress.LENGTH)
            ? number(value, RunRequest.LONGEST, now.length())
            : now.length();
    Integer asked = name.equals(DeckAddress.MODE) ? null : now.minutes();
    Integer lasting =
        name.equals(DeckAddress.MINUTES)
            ? Integer.valueOf(
                number(value, RunRequest.LONGEST_MINUTES, RunRequest.minutesFor(length)))
            : asked;
    boolean byCertainty =
        name.equals(DeckAddress.MARKS) ? value.equals(DeckAddress.CERTAINTY) : now.certaintyMarks();
    return new RunRequest(
        mode,
        now.concepts(),
        level,
        length,
        mode == Mode.EXAM ? lasting : null,
        byCertainty,
        List.of());
  }

  /** The request over other concepts; none stands for all. */
  static RunRequest withConcepts(RunRequest now, List<String> concepts) {
    return new RunRequest(
        now.mode(),
        concepts,
        now.level(),
        now.length(),
        now.minutes(),
        now.certaintyMarks(),
        List.of());
  }

  private static Mode modeOf(String name) {
    return name.equals(Mode.EXAM.name()) ? Mode.EXAM : Mode.PRACTICE;
  }

  private static @Nullable Level levelOf(String name) {
    return Arrays.stream(Level.values())
        .filter(level -> level.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static int number(String text, int greatest, int usual) {
    try {
      return Math.clamp(Integer.parseInt(text), 1, greatest);
    } catch (NumberFormatException e) {
      return usual;
    }
  }
}
