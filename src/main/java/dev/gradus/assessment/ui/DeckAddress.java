package dev.gradus.assessment.ui;

import dev.gradus.assessment.RunRequest;
import dev.gradus.assessment.RunRequest.Mode;
import dev.gradus.content.Concept;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A run in an address, so that a deck can be linked: only what differs from the default. */
final class DeckAddress {

  static final String CONCEPTS = "concepts";
  static final String LEVEL = "level";
  static final String LENGTH = "length";
  static final String MODE = "mode";
  static final String MINUTES = "minutes";
  static final String MARKS = "marks";
  static final String CERTAINTY = "certainty";

  private static final int SHOWN_LENGTH = 40;

  /**
   * What an address asks for.
   *
   * @param request the nearest that is possible
   */
  record Parsed(RunRequest request, List<Problem> problems) {
    Parsed {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Something that could not be taken as it was given.
   *
   * @param given shortened
   * @param used instead; "" for nothing
   * @param allowed the options, or the ends of the range
   */
  record Problem(Kind kind, String parameter, String given, String used, List<String> allowed) {
    Problem {
      allowed = List.copyOf(allowed);
    }
  }

  /** What is wrong with it. */
  enum Kind {
    NOT_IN_RANGE,
    NOT_AN_OPTION,
    NO_SUCH_CONCEPT
  }

  private final List<String> known;
  private final Map<String, List<String>> query;
  private final List<Problem> problems = new ArrayList<>();

  private DeckAddress(ContentLibrary library, Map<String, List<String>> query) {
    known = library.concepts().stream().map(Concept::id).toList();
    this.query = query;
  }

  /** Reads a query; names that are not ours are ignored, of repeated ones the last counts. */
  static Parsed read(ContentLibrary library, Map<String, List<String>> query) {
    DeckAddress address = new DeckAddress(library, query);
    return new Parsed(address.request(), address.problems);
  }

  private RunRequest request() {
    RunRequest usual = RunRequest.DEFAULT;
    Mode mode = option(MODE, Mode.class, Mode.PRACTICE);
    int length = number(LENGTH, usual.length(), RunRequest.LONGEST);
    Integer minutes =
        mode == Mode.EXAM && given(MINUTES) != null
            ? number(MINUTES, RunRequest.minutesFor(length), RunRequest.LONGEST_MINUTES)
            : null;
    return new RunRequest(mode, concepts(), level(), length, minutes, certaintyMarks(), List.of());
  }

  private @Nullable String given(String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? null : values.getLast().strip();
  }

  private List<String> concepts() {
    String given = given(CONCEPTS);
    if (given == null) {
      return List.of();
    }
    List<String> asked =
        Arrays.stream(given.split(",", -1))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    asked.stream()
        .filter(id -> !known.contains(id))
        .limit(3)
        .forEach(id -> note(Kind.NO_SUCH_CONCEPT, CONCEPTS, id, "", List.of()));
    return known.stream().filter(asked::contains).toList();
  }

  private @Nullable Level level() {
    String given = given(LEVEL);
    if (given == null) {
      return null;
    }
    for (Level level : Level.values()) {
      if (id(level).equals(given.toLowerCase(Locale.ROOT))) {
        return level;
      }
    }
    note(
        Kind.NOT_AN_OPTION,
        LEVEL,
        given,
        "",
        Arrays.stream(Level.values()).map(DeckAddress::id).toList());
    return null;
  }

  private boolean certaintyMarks() {
    String given = given(MARKS);
    if (given != null && !given.equals(CERTAINTY)) {
      note(Kind.NOT_AN_OPTION, MARKS, given, "", List.of(CERTAINTY));
    }
    return CERTAINTY.equals(given);
  }

  private <E extends Enum<E>> E option(String name, Class<E> kind, E usual) {
    String given = given(name);
    if (given == null) {
      return usual;
    }
    List<E> options = List.of(kind.getEnumConstants());
    for (E option : options) {
      if (id(option).equals(given.toLowerCase(Locale.ROOT))) {
        return option;
      }
    }
    note(
        Kind.NOT_AN_OPTION, name, given, id(usual), options.stream().map(DeckAddress::id).toList());
    return usual;
  }

  /** A whole number from 1; the nearest, where another was given. */
  private int number(String name, int usual, int greatest) {
    String given = given(name);
    if (given == null) {
      return usual;
    }
    double parsed;
    try {
      parsed = given.length() > SHOWN_LENGTH ? Double.NaN : Double.parseDouble(given);
    } catch (NumberFormatException e) {
      parsed = Double.NaN;
    }
    int used = Double.isNaN(parsed) ? usual : (int) Math.rint(Math.clamp(parsed, 1, greatest));
    if (used != parsed) {
      note(
          Kind.NOT_IN_RANGE,
          name,
          given,
          Integer.toString(used),
          List.of("1", Integer.toString(greatest)));
    }
    return used;
  }

  private void note(Kind kind, String name, String given, String used, List<String> allowed) {
    String shown = given.length() > SHOWN_LENGTH ? given.substring(0, SHOWN_LENGTH) + "…" : given;
    problems.add(new Problem(kind, name, shown, used, allowed));
  }

  private static String id(Enum<?> option) {
    return option.name().toLowerCase(Locale.ROOT);
  }

  /** The query of a request, in a fixed order; exact items are not in it. */
  static SequencedMap<String, String> write(RunRequest request) {
    SequencedMap<String, String> query = new LinkedHashMap<>();
    if (request.mode() == Mode.EXAM) {
      query.put(MODE, id(request.mode()));
    }
    if (!request.concepts().isEmpty()) {
      query.put(CONCEPTS, String.join(",", request.concepts()));
    }
    if (request.level() != null) {
      query.put(LEVEL, id(request.level()));
    }
    if (request.length() != RunRequest.DEFAULT.length()) {
      query.put(LENGTH, Integer.toString(request.length()));
    }
    if (request.minutes() != null) {
      query.put(MINUTES, Integer.toString(request.minutes()));
    }
    if (request.certaintyMarks()) {
      query.put(MARKS, CERTAINTY);
    }
    return query;
  }
}
