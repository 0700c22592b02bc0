package dev.gradus.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.gradus.content.Languages;
import dev.gradus.content.Level;
import dev.gradus.content.Question;
import dev.gradus.interview.InterviewSettings;
import dev.gradus.interview.InterviewSettings.Way;
import dev.gradus.uikit.Choice;
import dev.gradus.uikit.Option;
import dev.gradus.uikit.Segmented;
import dev.gradus.uikit.ValueChange;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** How one wants to be interviewed. */
final class SettingsForm extends Div {

  private static final String MAIN = "main";

  private final InterviewServices services;
  private final InterviewWords words;
  private final Paragraph plan = note();
  private final Paragraph vendor = note();
  private InterviewSettings settings;

  SettingsForm(
      InterviewServices services,
      InterviewWords words,
      InterviewSettings settings,
      boolean solid,
      Consumer<InterviewSettings> start) {
    this.services = services;
    this.words = words;
    this.settings = settings;
    addClassName("deck");
    NativeButton button = new NativeButton(words.of("start"), click -> start.accept(this.settings));
    button.addClassName("btn");
    if (!solid) {
      button.addClassName("quiet");
    }
    button.getElement().setAttribute("data-action", "start");
    Div submit = new Div(button);
    submit.addClassName("submit");
    add(
        part(minutes(), plan),
        part(level()),
        pair(language("asked", settings.asked()), language("answered", settings.answered())),
        pair(way(), aloud()),
        vendor,
        part(first()),
        submit);
    ValueChange.listen(this, change -> change(change.name(), change.value()));
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

  private static Div pair(Component left, Component right) {
    Div pair = part(left, right);
    pair.addClassName("halves");
    return pair;
  }

  private Segmented minutes() {
    return new Segmented(
        "minutes",
        words.of("minutes"),
        InterviewSettings.LENGTHS.stream()
            .map(it -> new Option(it.toString(), words.counted("minutes", it)))
            .toList(),
        Integer.toString(settings.minutes()));
  }

  private Segmented level() {
    return new Segmented(
        "level",
        words.of("level"),
        Arrays.stream(Level.values())
            .map(it -> new Option(it.name(), words.common("level." + it.name())))
            .toList(),
        settings.level().name());
  }

  private Segmented language(String name, String chosen) {
    return new Segmented(
        name,
        words.of(name),
        Languages.ALL.stream()
            .map(it -> new Option(it.getLanguage(), words.language(it.getLanguage())))
            .toList(),
        chosen);
  }

  private Segmented way() {
    return new Segmented(
        "way",
        words.of("way"),
        Arrays.stream(Way.values())
            .map(it -> new Option(it.name(), words.of("way." + it.name())))
            .toList(),
        settings.way().name());
  }

  private Segmented aloud() {
    return new Segmented(
        "aloud",
        words.of("readAloud"),
        List.of(
            new Option("false", words.of("readAloud.no")),
            new Option("true", words.of("readAloud.yes"))),
        Boolean.toString(settings.readAloud()));
  }

  private Choice first() {
    List<Option> options = services.library().questions().stream().map(this::option).toList();
    String first = settings.first();
    return new Choice("first", words.of("first"), options, first == null ? MAIN : first);
  }

  private Option option(Question question) {
    boolean main = question.kind() == Question.Kind.CARD;
    return new Option(main ? MAIN : question.id(), words.subject(question.id()));
  }

  private void change(String name, String value) {
    InterviewSettings now = settings;
    boolean isLevel = Arrays.stream(Level.values()).anyMatch(it -> it.name().equals(value));
    boolean isLanguage = Languages.ALL.stream().anyMatch(it -> it.getLanguage().equals(value));
    boolean isLength = InterviewSettings.LENGTHS.stream().anyMatch(it -> value.equals("" + it));
    settings =
        new InterviewSettings(
            name.equals("minutes") && isLength ? Integer.parseInt(value) : now.minutes(),
            name.equals("level") && isLevel ? Level.valueOf(value) : now.level(),
            name.equals("asked") && isLanguage ? value : now.asked(),
            name.equals("answered") && isLanguage ? value : now.answered(),
            name.equals("way") ? way(value) : now.way(),
            name.equals("aloud") ? Boolean.parseBoolean(value) : now.readAloud(),
            name.equals("first")
                ? services.library().question(value).map(Question::id).orElse(null)
                : now.first());
    show();
  }

  private static Way way(String name) {
    return name.equals(Way.SPOKEN.name()) ? Way.SPOKEN : Way.TYPED;
  }

  private void show() {
    plan.setText(words.of("plan." + settings.minutes()));
    vendor.setText(words.of("vendor"));
    vendor.setVisible(settings.way() == Way.SPOKEN);
  }
}
