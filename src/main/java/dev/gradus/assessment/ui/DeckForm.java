package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.assessment.RunRequest;
import dev.gradus.assessment.RunRequest.Mode;
import dev.gradus.content.Concept;
import dev.gradus.content.Level;
import dev.gradus.uikit.CopyLink;
import dev.gradus.uikit.Option;
import dev.gradus.uikit.Segmented;
import dev.gradus.uikit.Slider;
import dev.gradus.uikit.ValueChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A deck of one's own: mode, concepts, level, length, minutes, marks; and how many items fit. */
final class DeckForm extends Div {

  private static final String ALL = "all";
  private static final List<Integer> LENGTHS = List.of(5, 10, 15, 20, 30, 50);
  private static final List<Integer> MINUTES = List.of(5, 8, 10, 15, 20, 30, 45, 60, 90, 120, 180);

  private final QuizServices services;
  private final QuizWords words;
  private final Consumer<RunRequest> changed;
  private final Consumer<RunRequest> start;
  private final Div concepts = new Div();
  private final Paragraph modeNote = note();
  private final Div minutes = new Div();
  private final Paragraph fits = new Paragraph();
  private final NativeButton startButton = new NativeButton();
  private RunRequest request;

  DeckForm(
      QuizServices services,
      QuizWords words,
      RunRequest request,
      boolean solid,
      Consumer<RunRequest> changed,
      Consumer<RunRequest> start) {
    this.services = services;
    this.words = words;
    this.request = request;
    this.changed = changed;
    this.start = start;
    addClassName("deck");
    concepts.addClassName("filter");
    concepts.getElement().setAttribute("role", "group");
    concepts.getElement().setAttribute("aria-label", words.of("deck.concepts"));
    fits.addClassName("fits");
    fits.getElement().setAttribute("role", "status");
    startButton.addClassName("btn");
    if (!solid) {
      startButton.addClassName("quiet");
    }
    startButton.getElement().setAttribute("data-action", "start-own");
    startButton.addClickListener(click -> this.start.accept(this.request));
    add(mode(), conceptChoice(), level(), length(), minutes, marks(), submit());
    ValueChange.listen(this, change -> change(change.name(), change.value()));
    show();
  }

  private static Paragraph note() {
    Paragraph note = new Paragraph();
    note.addClassName("small");
    return note;
  }

  private Div part(com.vaadin.flow.component.Component... components) {
    Div part = new Div(components);
    part.addClassName("part");
    return part;
  }

  private Div mode() {
    return part(
        new Segmented(
            DeckAddress.MODE,
            words.of("deck.mode"),
            Arrays.stream(Mode.values())
                .map(mode -> new Option(mode.name(), words.of("quiz.mode." + mode.name())))
                .toList(),
            request.mode().name()),
        modeNote);
  }

  private Div conceptChoice() {
    Span label = new Span(words.of("deck.concepts"));
    label.addClassName("field-label");
    return part(label, concepts);
  }

  private Div level() {
    List<Option> levels = new ArrayList<>();
    levels.add(new Option(ALL, words.of("deck.level.all")));
    for (Level level : Level.values()) {
      levels.add(new Option(level.name(), words.of("level." + level.name())));
    }
    Level chosen = request.level();
    return part(
        new Segmented(
            DeckAddress.LEVEL,
            words.of("deck.level"),
            levels,
            chosen == null ? ALL : chosen.name()));
  }

  private Div length() {
    return part(
        new Segmented(
            DeckAddress.LENGTH,
            words.of("deck.length"),
            numbers(LENGTHS, request.length()),
            Integer.toString(request.length())));
  }

  /** The usual numbers, and the one that is asked for. */
  private static List<Option> numbers(List<Integer> usual, int asked) {
    TreeSet<Integer> all = new TreeSet<>(usual);
    all.add(asked);
    return all.stream().map(String::valueOf).map(number -> new Option(number, number)).toList();
  }

  private Div marks() {
    Paragraph note = note();
    note.setText(words.of("deck.marks.note"));
    return part(
        new Segmented(
            DeckAddress.MARKS,
            words.of("deck.marks"),
            List.of(
                new Option("", words.of("deck.marks.off")),
                new Option(DeckAddress.CERTAINTY, words.of("deck.marks.certainty"))),
            request.certaintyMarks() ? DeckAddress.CERTAINTY : ""),
        note);
  }

  private Div submit() {
    Div line = new Div(startButton, new CopyLink(words.of("deck.copy"), words.of("flow.copied")));
    line.addClassName("submit");
    return part(fits, line);
  }

  private void change(String name, String value) {
    RunRequest now = request;
    request =
        switch (name) {
          case DeckAddress.MODE ->
              with(
                  value.equals(Mode.EXAM.name()) ? Mode.EXAM : Mode.PRACTICE,
                  now.concepts(),
                  now.level(),
                  now.length(),
                  null,
                  now.certaintyMarks());
          case DeckAddress.LEVEL ->
              with(
                  now.mode(),
                  now.concepts(),
                  levelOf(value),
                  now.length(),
                  now.minutes(),
                  now.certaintyMarks());
          case DeckAddress.LENGTH ->
              with(
                  now.mode(),
                  now.concepts(),
                  now.level(),
                  number(value, RunRequest.LONGEST, now.length()),
                  now.minutes(),
                  now.certaintyMarks());
          case DeckAddress.MINUTES ->
              with(
                  now.mode(),
                  now.concepts(),
                  now.level(),
                  now.length(),
                  number(value, RunRequest.LONGEST_MINUTES, RunRequest.minutesFor(now.length())),
                  now.certaintyMarks());
          case DeckAddress.MARKS ->
              with(
                  now.mode(),
                  now.concepts(),
                  now.level(),
                  now.length(),
                  now.minutes(),
                  value.equals(DeckAddress.CERTAINTY));
          default -> now;
        };
    if (!request.equals(now)) {
      changed.accept(request);
      show();
    }
  }

  private static RunRequest with(
      Mode mode,
      List<String> concepts,
      @Nullable Level level,
      int length,
      @Nullable Integer minutes,
      boolean marks) {
    return new RunRequest(
        mode, concepts, level, length, mode == Mode.EXAM ? minutes : null, marks, List.of());
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

  private void toggle(String concept) {
    List<String> chosen =
        services.library().concepts().stream()
            .map(Concept::id)
            .filter(id -> request.concepts().contains(id) != id.equals(concept))
            .toList();
    choose(chosen);
  }

  private void choose(List<String> chosen) {
    request =
        with(
            request.mode(),
            chosen,
            request.level(),
            request.length(),
            request.minutes(),
            request.certaintyMarks());
    changed.accept(request);
    show();
  }

  private void show() {
    modeNote.setText(words.of("deck.mode.note." + request.mode().name()));
    showConcepts();
    showMinutes();
    int available = services.runs().available(request);
    int asked = Math.min(available, request.length());
    fits.setText(
        available == 0
            ? words.of("quiz.noneFits")
            : words.of(
                "deck.fits",
                words.counted("items.fit", available),
                Integer.toString(asked),
                Integer.toString(available)));
    startButton.setEnabled(available > 0);
    startButton.setText(words.of("deck.start"));
  }

  private void showConcepts() {
    concepts.removeAll();
    concepts.add(
        conceptButton(
            ALL, words.of("questions.all"), request.concepts().isEmpty(), () -> choose(List.of())));
    for (Concept it : services.library().concepts()) {
      boolean chosen = request.concepts().contains(it.id());
      boolean some =
          services.library().items().stream().anyMatch(item -> item.concepts().contains(it.id()));
      if (some || chosen) {
        concepts.add(
            conceptButton(it.id(), it.name(words.locale()), chosen, () -> toggle(it.id())));
      }
    }
  }

  private static NativeButton conceptButton(
      String id, String name, boolean pressed, Runnable action) {
    NativeButton button = new NativeButton(name, click -> action.run());
    button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    button.getElement().setAttribute("data-concept", id);
    return button;
  }

  private void showMinutes() {
    minutes.removeAll();
    minutes.setVisible(request.mode() == Mode.EXAM);
    minutes.addClassName("part");
    if (request.mode() != Mode.EXAM) {
      return;
    }
    Integer asked = request.minutes();
    int length = Math.max(1, Math.min(request.length(), services.runs().available(request)));
    int shown = asked == null ? RunRequest.minutesFor(length) : asked;
    List<Option> stops =
        numbers(MINUTES, shown).stream()
            .map(stop ->
                new Option(stop.value(), words.counted("minutes", Long.parseLong(stop.value()))))
            .toList();
    Slider slider =
        new Slider(DeckAddress.MINUTES, words.of("deck.minutes"), stops, Integer.toString(shown));
    slider.setTicks(List.of("5", "180"));
    minutes.add(slider);
  }
}
