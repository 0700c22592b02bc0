package dev.gradus.simulation.gradientflow.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import dev.gradus.simulation.FigureKey;
import dev.gradus.simulation.RunListener;
import dev.gradus.simulation.SimulationRunner;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowDraft;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import dev.gradus.simulation.gradientflow.GradientFlowView;
import dev.gradus.uikit.CopyLink;
import dev.gradus.uikit.FigureCaption;
import dev.gradus.uikit.LineChart;
import dev.gradus.uikit.OnScreen;
import dev.gradus.uikit.PageThread;
import dev.gradus.uikit.ValueChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The figure: presets, verdict, chart, table and controls. It computes when it is first seen; after
 * that, every change asks anew and the newest request wins.
 */
@Tag("figure")
public final class GradientFlowPanel extends HtmlContainer implements LocaleChangeObserver {

  /** Where the first seed is there sooner, saying "computing" would only delay it. */
  private static final double SECONDS_UNNOTICED = 0.05;

  private final GradientFlow simulation;
  private final SimulationRunner runner;
  private final FlowWords words = new FlowWords(this);
  private final Div presetRow = new Div();
  private final Div body = new Div();
  private final FlowVerdict verdict = new FlowVerdict(words);
  private final LineChart chart = new LineChart();
  private final FlowTable table = new FlowTable(words);
  private final Map<NativeButton, GradientFlowParameters> presetButtons = new LinkedHashMap<>();
  private List<NamedParameters> presets = List.of();
  private String captionHtml = "";
  private GradientFlowParameters parameters;
  private Quantity quantity = Quantity.PREACTIVATION;
  private @Nullable FlowControls controls;
  private @Nullable GradientFlowResult result;
  private boolean seen;
  private Consumer<GradientFlowParameters> parameterListener = changed -> {};
  private Consumer<GradientFlowView> viewListener = shown -> {};

  /** A figure that opens with those parameters. */
  public GradientFlowPanel(
      GradientFlow simulation, SimulationRunner runner, GradientFlowParameters parameters) {
    this.simulation = simulation;
    this.runner = runner;
    this.parameters = parameters;
    addClassNames("fig", "bleed");
    setId("figure");
    presetRow.addClassName("presets");
    presetRow.getElement().setAttribute("role", "group");
    body.addClassName("body");
    chart.addClassName("plot");
    table.setVisible(false);
    add(presetRow, body);
    ValueChange.listen(this, change -> change(change.name(), change.value()));
    OnScreen.whenSeen(this, this::seen);
  }

  /** Words that depend on the language: the presets' names and the caption, inline HTML. */
  public void setTexts(List<NamedParameters> namedParameters, String captionInline) {
    presets = List.copyOf(namedParameters);
    captionHtml = captionInline;
    rebuild();
  }

  /** Hears of every change of the parameters that the reader makes. */
  public void onParameters(Consumer<GradientFlowParameters> listener) {
    parameterListener = listener;
  }

  /** Hears of every picture, partial ones too. */
  public void onView(Consumer<GradientFlowView> listener) {
    viewListener = listener;
  }

  public GradientFlowParameters parameters() {
    return parameters;
  }

  /** Shows these parameters as if the reader had chosen them. */
  public void choose(GradientFlowParameters chosen) {
    parameters = chosen;
    parameterListener.accept(chosen);
    update();
    compute();
  }

  /** Shows these parameters, as when the address changed. */
  public void show(GradientFlowParameters chosen) {
    if (!chosen.equals(parameters)) {
      parameters = chosen;
      update();
      compute();
    }
  }

  /**
   * One parameter changes, by a control here or a number in the prose; what is not allowed is
   * pulled to the nearest.
   */
  public void change(String name, String value) {
    if (name.equals(FlowControls.QUANTITY)) {
      quantity = value.equals(Quantity.WEIGHT.name()) ? Quantity.WEIGHT : Quantity.PREACTIVATION;
      draw();
      return;
    }
    GradientFlowDraft draft = parameters.edit();
    if (draft.set(name, value)) {
      choose(draft.build());
    }
  }

  private void seen() {
    if (!seen) {
      seen = true;
      compute();
    }
  }

  @Override
  protected void onAttach(AttachEvent attachEvent) {
    rebuild();
    if (result == null) {
      compute();
    }
    OnScreen.tellWhenSeen(this);
  }

  @Override
  protected void onDetach(DetachEvent detachEvent) {
    runner.cancel(key(detachEvent.getUI()));
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    rebuild();
  }

  private FigureKey key(UI ui) {
    return new FigureKey(ui.getSession().getSession().getId(), this);
  }

  private void compute() {
    UI ui = getUI().orElse(null);
    if (!seen || ui == null) {
      return;
    }
    GradientFlowParameters asked = parameters;
    if (asked.secondsASeed() > SECONDS_UNNOTICED) {
      chart.setBusy(words.of("flow.busy"));
    }
    runner.submit(
        key(ui),
        simulation,
        asked,
        new RunListener<>() {
          @Override
          public void partial(GradientFlowResult partial) {
            PageThread.later(ui, () -> receive(asked, partial));
          }

          @Override
          public void done(GradientFlowResult complete) {
            PageThread.later(ui, () -> receive(asked, complete));
          }

          @Override
          public void failed(RuntimeException failure) {
            PageThread.later(ui, () -> fail(asked));
          }
        });
  }

  private void receive(GradientFlowParameters asked, GradientFlowResult received) {
    if (asked.equals(parameters)) {
      result = received;
      chart.setBusy(received.isComplete() ? null : words.of("flow.busy"));
      draw();
    }
  }

  private void fail(GradientFlowParameters asked) {
    if (asked.equals(parameters)) {
      chart.setBusy(null);
      verdict.showFailure();
    }
  }

  /** Makes everything that has words in it anew. */
  private void rebuild() {
    presetRow.removeAll();
    presetRow.getElement().setAttribute("aria-label", words.of("flow.presets"));
    presetButtons.clear();
    for (NamedParameters preset : presets) {
      if (preset.offered()) {
        NativeButton button = new NativeButton(preset.name(), click -> choose(preset.parameters()));
        presetButtons.put(button, preset.parameters());
        presetRow.add(button);
      }
    }
    controls =
        new FlowControls(
            words, chart::walk, () -> change("seed", Long.toString(parameters.seed() + 1)));
    body.removeAll();
    body.add(new Div(verdict, chart, captionLine(), actions(), table), controls);
    update();
  }

  /**
   * Brings presets, controls and picture to the parameters; nothing is made anew, being dragged.
   */
  private void update() {
    presetButtons.forEach((button, preset) ->
        button
            .getElement()
            .setAttribute("aria-pressed", Boolean.toString(preset.equals(parameters))));
    if (controls != null) {
      controls.show(parameters, quantity);
    }
    draw();
  }

  private FigureCaption captionLine() {
    return new FigureCaption(words.of("flow.caption"), captionHtml);
  }

  private Div actions() {
    NativeButton toggle = new NativeButton();
    toggle.addClassName("do");
    toggle.addClickListener(click -> {
      table.setVisible(!table.isVisible());
      labelTable(toggle);
      draw();
    });
    labelTable(toggle);
    Div actions = new Div(toggle, new CopyLink(words.of("flow.copy"), words.of("flow.copied")));
    actions.addClassName("acts");
    return actions;
  }

  private void labelTable(NativeButton toggle) {
    toggle.setText(words.of(table.isVisible() ? "flow.table.hide" : "flow.table.show"));
    toggle.getElement().setAttribute("aria-expanded", Boolean.toString(table.isVisible()));
  }

  private void draw() {
    GradientFlowResult shown = result;
    if (shown == null || !shown.parameters().equals(parameters)) {
      return;
    }
    GradientFlowView view = GradientFlowView.of(shown, quantity);
    verdict.show(view);
    chart.setModel(FlowChart.model(view, words, words.locale()));
    if (table.isVisible()) {
      table.show(view);
    }
    viewListener.accept(GradientFlowView.of(shown, Quantity.PREACTIVATION));
  }
}
