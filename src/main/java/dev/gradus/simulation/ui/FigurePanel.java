package dev.gradus.simulation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.SimulationParameters;
import dev.gradus.simulation.SimulationResult;
import dev.gradus.uikit.FigureCaption;
import dev.gradus.uikit.FigureExport;
import dev.gradus.uikit.OnScreen;
import dev.gradus.uikit.ValueChange;
import dev.gradus.uikit.Words;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A figure on a page: presets, verdict or prediction, picture, table and controls. It computes when
 * it is first seen; after that, every change asks anew and the newest request wins.
 *
 * @param <P> parameters
 * @param <R> result
 */
@Tag("figure")
public final class FigurePanel<P extends SimulationParameters<P>, R extends SimulationResult<P>>
    extends HtmlContainer implements LocaleChangeObserver {

  private final FigureKind<P, R> kind;
  private final FigureServices services;
  private final FigureRun<P, R> run;
  private final PresetRow<P> presetRow = new PresetRow<>();
  private final Div body = new Div();
  private final VerdictLine verdict = new VerdictLine();
  private final Div picture = new Div();
  private final NumbersTable table = new NumbersTable();
  private final Foresight<P, R> foresight;
  private List<NamedPreset<P>> presets = List.of();
  private String title = "";
  private String captionHtml = "";
  private P parameters;
  private Parts<P, R> parts;
  private @Nullable R result;
  private boolean seen;
  private boolean hasOwnPage;
  private int number = 1;
  private Consumer<P> parameterListener = changed -> {};
  private BiConsumer<InProse, @Nullable Regime> proseListener = (numbers, regime) -> {};

  /** What is made anew for each language. */
  private record Parts<P, R>(
      Words words, FigureFace<P, R> face, FigureActions actions, Steering steering) {}

  /** A figure that opens with those parameters. */
  public FigurePanel(FigureKind<P, R> kind, FigureServices services, P parameters) {
    this.kind = kind;
    this.services = services;
    this.parameters = parameters;
    run = new FigureRun<>(services.runner(), kind.simulation(), this, this::receive, this::fail);
    foresight = new Foresight<>(kind, services, this::decided);
    addClassNames("fig", "bleed");
    getElement().setAttribute("data-simulation", kind.simulation().id());
    body.addClassName("body");
    picture.addClassName("picture");
    table.setVisible(false);
    add(presetRow, body);
    ValueChange.listen(this, change -> change(change.name(), change.value()));
    OnScreen.whenSeen(this, this::seen);
    parts = makeParts();
  }

  /**
   * Words that depend on the language.
   *
   * @param name of the figure, for files and screen readers
   * @param captionInline inline HTML of the content library
   */
  public void setTexts(String name, List<NamedPreset<P>> namedPresets, String captionInline) {
    title = name;
    presets = List.copyOf(namedPresets);
    captionHtml = captionInline;
    rebuild();
  }

  /** The number of the figure on its page, from 1. */
  public void setNumber(int ofFigure) {
    number = ofFigure;
  }

  /** Whether the page's own address is that of the figure; else it is found in the laboratory. */
  public void setHasOwnPage(boolean own) {
    hasOwnPage = own;
  }

  /** Whether each new picture is to be predicted first, as long as the reader does not skip it. */
  public void setPredictFirst(boolean first) {
    foresight.setWanted(first);
  }

  /** Hears of every change of the parameters that the reader makes. */
  public void onParameters(Consumer<P> listener) {
    parameterListener = listener;
  }

  /** Hears of the numbers, and of the regime, of every result that is shown, partial ones too. */
  public void onNumbers(BiConsumer<InProse, @Nullable Regime> listener) {
    proseListener = listener;
  }

  public P parameters() {
    return parameters;
  }

  public FigureKind<P, R> kind() {
    return kind;
  }

  /** Shows these parameters as if the reader had chosen them. */
  public void choose(P chosen) {
    if (chosen.equals(parameters)) {
      return;
    }
    parameters = chosen;
    parameterListener.accept(chosen);
    changed();
  }

  /** Chooses a preset; what the reader keeps for comparison stays. */
  public void choosePreset(P preset) {
    choose(kind.withPreset(parameters, preset));
  }

  /** Shows these parameters, as when the address changed. */
  public void show(P chosen) {
    if (!chosen.equals(parameters)) {
      parameters = chosen;
      changed();
    }
  }

  /**
   * One parameter changes, by a control here or a number in the prose; what is not allowed is
   * pulled to the nearest.
   */
  public void change(String name, String value) {
    if (name.equals(PredictionDesk.GUESS)) {
      foresight.take(value);
    } else if (parts.face().setView(name, value)) {
      draw();
    } else {
      ParameterDraft<P> draft = parameters.edit();
      if (draft.set(name, value)) {
        choose(draft.build());
      }
    }
  }

  private void changed() {
    foresight.changed();
    update();
    compute();
  }

  private void seen() {
    if (!seen) {
      seen = true;
      compute();
    }
  }

  @Override
  protected void onAttach(AttachEvent attachEvent) {
    if (result == null) {
      compute();
    }
    OnScreen.tellWhenSeen(this);
  }

  @Override
  protected void onDetach(DetachEvent detachEvent) {
    run.cancel(detachEvent.getUI());
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    if (!event.getLocale().equals(parts.words().locale())) {
      rebuild();
    }
  }

  private void compute() {
    if (!seen || foresight.isAsking()) {
      return;
    }
    getUI()
        .ifPresent(ui -> {
          if (kind.isSlow(parameters)) {
            parts.face().setBusy(parts.words().of("figure.busy"));
          }
          run.ask(ui, parameters);
        });
  }

  private void receive(P asked, R received) {
    if (asked.equals(parameters) && !foresight.isAsking()) {
      result = received;
      parts.face().setBusy(received.isComplete() ? null : parts.words().of("figure.busy"));
      if (received.isComplete()) {
        foresight.compare(parameters, received);
      }
      draw();
    }
  }

  private void fail(P asked) {
    if (asked.equals(parameters)) {
      parts.face().setBusy(null);
      verdict.say(parts.words().of("figure.failed"));
    }
  }

  /** The reader has committed or skipped a prediction, or asked to make one. */
  private void decided() {
    update();
    compute();
  }

  private Parts<P, R> makeParts() {
    Words words = services.words(getLocale());
    FigureFace<P, R> face = kind.face(words);
    foresight.speak(words, face);
    return new Parts<>(
        words,
        face,
        new FigureActions(words, this::toggleTable, this::save),
        new Steering(words, face.controls(), foresight.toggle(), parameters, this::nextSeed));
  }

  /** Puts everything together; what has words in it is made anew where the language is another. */
  private void rebuild() {
    if (!parts.words().locale().equals(getLocale())) {
      parts = makeParts();
    }
    Words words = parts.words();
    presetRow.offer(presets, words.of("figure.presets"), this::choosePreset);
    picture.removeAll();
    picture.add(parts.face().picture());
    body.removeAll();
    Div left = new Div(verdict, foresight, picture, foresight.tale());
    if (!captionHtml.isEmpty()) {
      left.add(new FigureCaption(words.of("figure.caption", number), captionHtml));
    }
    left.add(parts.actions(), table);
    body.add(left, parts.steering());
    parts.actions().showTable(table.isVisible());
    update();
  }

  private void nextSeed() {
    if (parameters instanceof SimulationParameters.Seeded drawn) {
      change("seed", Long.toString(drawn.seed() + 1));
    }
  }

  /**
   * Brings presets, controls and picture to the parameters; nothing is made anew, being dragged.
   */
  private void update() {
    presetRow.press(preset -> kind.shows(parameters, preset));
    parts.face().setParameters(parameters);
    parts.steering().show(parameters);
    if (!hasOwnPage) {
      parts.actions().setAddress(address());
    }
    foresight.prepare(parameters);
    verdict.setVisible(!foresight.isAsking());
    picture.setClassName("veiled", foresight.hidesPicture());
    draw();
  }

  private void draw() {
    R shown = result;
    if (shown == null || foresight.isAsking() || !shown.parameters().equals(parameters)) {
      return;
    }
    parts.face().layOver(foresight.curve());
    parts.face().show(shown);
    FigureVerdict said = parts.face().verdict(shown);
    verdict.show(said);
    if (table.isVisible()) {
      table.show(parts.face().table(shown), parts.words().locale());
    }
    proseListener.accept(parts.face().inProse(shown), said.regime());
  }

  private void toggleTable() {
    table.setVisible(!table.isVisible());
    parts.actions().showTable(table.isVisible());
    draw();
  }

  private void save(FigureActions.File file) {
    R shown = result;
    if (shown == null || foresight.isAsking()) {
      return;
    }
    String name = "gradus-" + kind.simulation().id();
    switch (file) {
      case PNG -> FigureExport.picture(picture, FigureExport.Format.PNG, name, title, address());
      case SVG -> FigureExport.picture(picture, FigureExport.Format.SVG, name, title, address());
      case CSV -> FigureExport.csv(this, name, CsvText.of(parts.face().table(shown)), address());
    }
  }

  /** Where the laboratory shows the same picture. */
  private String address() {
    return LabAddress.of(kind.simulation(), parameters, parts.words().locale());
  }
}
