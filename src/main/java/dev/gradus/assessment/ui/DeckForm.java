package dev.gradus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.assessment.RunRequest;
import dev.gradus.assessment.RunRequest.Mode;
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

/** A deck of one's own: mode, concepts, level, length, minutes, marks; and how many items fit. */
final class DeckForm extends Div {

  private static final List<Integer> LENGTHS = List.of(5, 10, 15, 20, 30, 50);
  private static final List<Integer> MINUTES = List.of(5, 8, 10, 15, 20, 30, 45, 60, 90, 120, 180);

  private final QuizServices services;
  private final QuizWords words;
  private final Consumer<RunRequest> changed;
  private final Consumer<RunRequest> start;
  private final ConceptFilter concepts;
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
    concepts = new ConceptFilter(words, ids -> take(DeckChange.withConcepts(this.request, ids)));
    fits.addClassName("fits");
    fits.getElement().setAttribute("role", "status");
    startButton.addClassName("btn");
    if (!solid) {
      startButton.addClassName("quiet");
    }
    startButton.getElement().setAttribute("data-action", "start-own");
    startButton.addClickListener(click -> this.start.accept(this.request));
    add(mode(), conceptChoice(), level(), length(), minutes, marks(), submit());
    ValueChange.listen(
        this, change -> take(DeckChange.apply(this.request, change.name(), change.value())));
    show();
  }

  private static Paragraph note() {
    Paragraph note = new Paragraph();
    note.addClassName("small");
    return note;
  }

  private static Div part(Component... components) {
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
    levels.add(new Option(DeckChange.ANY, words.of("deck.level.all")));
    for (Level level : Level.values()) {
      levels.add(new Option(level.name(), words.of("level." + level.name())));
    }
    Level chosen = request.level();
    return part(
        new Segmented(
            DeckAddress.LEVEL,
            words.of("deck.level"),
            levels,
            chosen == null ? DeckChange.ANY : chosen.name()));
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
    Div line = new Div(startButton, new CopyLink(words.of("deck.copy"), words.of("figure.copied")));
    line.addClassName("submit");
    return part(fits, line);
  }

  private void take(RunRequest wanted) {
    if (!wanted.equals(request)) {
      request = wanted;
      changed.accept(wanted);
      show();
    }
  }

  private void show() {
    modeNote.setText(words.of("deck.mode.note." + request.mode().name()));
    concepts.show(request.concepts());
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
