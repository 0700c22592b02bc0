package dev.gradus.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.numerics.BackpropTrace;
import dev.gradus.numerics.Regime;
import dev.gradus.simulation.FigureKey;
import dev.gradus.simulation.RunListener;
import dev.gradus.simulation.SimulationRunner;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import dev.gradus.simulation.gradientflow.GradientFlowView;
import dev.gradus.uikit.DragNumber;
import dev.gradus.uikit.Halftone;
import dev.gradus.uikit.HalftoneModel;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Option;
import dev.gradus.uikit.PageThread;
import dev.gradus.uikit.Pick;
import dev.gradus.uikit.RegimeGlyph;
import dev.gradus.uikit.Segmented;
import dev.gradus.uikit.Slider;
import dev.gradus.uikit.ValueChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The live sentence with its halftone: drag the depth, pick the network, see what is left of the
 * signal.
 */
final class HomeSentence extends Div {

  private static final List<Double> DEPTHS = List.of(10., 15., 20., 25., 30., 35., 40., 45., 50.);
  private static final double LN_10 = Math.log(10);

  private final transient GradientFlow simulation;
  private final transient SimulationRunner runner;
  private final DragNumber depthNumber;
  private final Slider depthSlider;
  private final Span tail = new Span();
  private final Span value = new Span();
  private final Span end = new Span();
  private final Halftone halftone = new Halftone();
  private HomeNetwork network = HomeNetwork.SIGMOID;
  private String depth = "30";
  private HalftoneModel.Ink ink = HalftoneModel.Ink.LOG;
  private transient @Nullable GradientFlowResult shown;

  HomeSentence(GradientFlow simulation, SimulationRunner runner) {
    this.simulation = simulation;
    this.runner = runner;
    addClassName("hero");
    depthNumber = new DragNumber("depth", getTranslation("home.depth"), DEPTHS, 30);
    depthSlider = new Slider("depth", getTranslation("home.depth"), depthStops(), depth);
    depthSlider.setInline(true);
    add(sentence(), halftone, controls());
    ValueChange.listen(this, change -> change(change.name(), change.value()));
  }

  private H1 sentence() {
    Pick pick = new Pick("network", getTranslation("home.network"), networks(), network.name());
    value.addClassName("out");
    Span second = new Span(tail, value, end);
    second.addClassName("second");
    H1 sentence =
        new H1(
            new Span(getTranslation("home.sentence.before") + " "),
            depthNumber,
            new Span(" " + getTranslation("home.sentence.layers") + " "),
            pick,
            second);
    sentence.addClassName("say");
    return sentence;
  }

  private List<Option> networks() {
    return Arrays.stream(HomeNetwork.values())
        .map(it -> new Option(it.name(), getTranslation("home.network." + it.name())))
        .toList();
  }

  private static List<Option> depthStops() {
    return DEPTHS.stream()
        .map(stop -> Integer.toString(stop.intValue()))
        .map(stop -> new Option(stop, stop))
        .toList();
  }

  private Div controls() {
    Segmented scale =
        new Segmented(
            "ink",
            getTranslation("home.ink"),
            List.of(
                new Option("LOG", getTranslation("home.ink.LOG")),
                new Option("LINEAR", getTranslation("home.ink.LINEAR"))),
            ink.name());
    scale.getElement().setProperty("quiet", true);
    Paragraph note = new Paragraph(getTranslation("home.note"));
    note.addClassName("small");
    Div controls = new Div(depthSlider, scale, note);
    controls.addClassName("hero-ctl");
    return controls;
  }

  private void change(String name, String chosen) {
    switch (name) {
      case "depth" -> {
        if (depthStops().stream().anyMatch(stop -> stop.value().equals(chosen))) {
          depth = chosen;
          depthNumber.setValue(Double.parseDouble(chosen));
          depthSlider.setValue(chosen);
          compute();
        }
      }
      case "network" -> {
        network =
            Arrays.stream(HomeNetwork.values())
                .filter(it -> it.name().equals(chosen))
                .findFirst()
                .orElse(network);
        compute();
      }
      case "ink" -> {
        ink = chosen.equals("LINEAR") ? HalftoneModel.Ink.LINEAR : HalftoneModel.Ink.LOG;
        GradientFlowResult result = shown;
        if (result != null) {
          draw(result);
        }
      }
      default -> {}
    }
  }

  @Override
  protected void onAttach(AttachEvent attachEvent) {
    compute();
  }

  @Override
  protected void onDetach(DetachEvent detachEvent) {
    runner.cancel(key(detachEvent.getUI()));
  }

  private FigureKey key(UI ui) {
    return new FigureKey(ui.getSession().getSession().getId(), this);
  }

  private void compute() {
    UI ui = getUI().orElse(null);
    if (ui == null) {
      return;
    }
    GradientFlowParameters asked = network.parameters(depth);
    halftone.getElement().setAttribute("aria-busy", "true");
    runner.submit(
        key(ui),
        simulation,
        asked,
        new RunListener<>() {
          @Override
          public void done(GradientFlowResult result) {
            PageThread.later(ui, () -> draw(result));
          }

          @Override
          public void failed(RuntimeException failure) {
            PageThread.later(ui, () -> end.setText(getTranslation("figure.failed")));
          }
        });
  }

  private void draw(GradientFlowResult result) {
    if (!result.parameters().equals(network.parameters(depth))) {
      return;
    }
    shown = result;
    Locale locale = getLocale();
    GradientFlowView view = GradientFlowView.of(result, Quantity.PREACTIVATION);
    boolean grows = view.log10Ratio() > 0.5;
    tail.setText(getTranslation(grows ? "home.sentence.grows" : "home.sentence.left") + " ");
    value.getElement().setProperty("innerHTML", Numbers.magnitudeHtml(view.log10Ratio(), locale));
    value.setClassName("out " + RegimeGlyph.cssClass(view.regime()));
    end.setText(getTranslation(grows ? "home.sentence.grows.end" : "home.sentence.left.end"));
    halftone.getElement().setAttribute("aria-busy", "false");
    halftone.setModel(model(result, view, locale));
  }

  private HalftoneModel model(GradientFlowResult result, GradientFlowView view, Locale locale) {
    Regime regime = view.regime();
    List<List<@Nullable Double>> rows = new ArrayList<>();
    result.seeds().forEach(trace -> rows.add(relative(trace)));
    int last = result.parameters().depth();
    List<HalftoneModel.Tick> ticks = new ArrayList<>();
    for (double share : new double[] {0, 0.25, 0.5, 0.75, 1}) {
      int layer = 1 + (int) Math.round(share * (last - 1));
      String key =
          share == 0 ? "home.tick.first" : share == 1 ? "home.tick.last" : "home.tick.layer";
      ticks.add(
          new HalftoneModel.Tick(
              layer, getTranslation(key, Integer.toString(layer)), medianLevel(rows, layer)));
    }
    String aria =
        getTranslation(
            "home.halftone",
            Integer.toString(last),
            Numbers.magnitudeText(view.log10Ratio(), locale),
            getTranslation("verdict.word." + regime.name()));
    return new HalftoneModel(rows, regime, ink, ticks, locale, aria);
  }

  /**
   * The median over runs of a layer's level relative to the last, as the sentence has it for the
   * first layer.
   */
  private static @Nullable Double medianLevel(List<List<@Nullable Double>> rows, int layer) {
    List<Double> levels = new ArrayList<>();
    for (List<@Nullable Double> row : rows) {
      Double level = row.get(layer - 1);
      levels.add(level == null ? Double.NEGATIVE_INFINITY : level);
    }
    Collections.sort(levels);
    int half = levels.size() / 2;
    double median =
        levels.size() % 2 == 1 ? levels.get(half) : (levels.get(half - 1) + levels.get(half)) / 2;
    return median == Double.NEGATIVE_INFINITY ? null : median;
  }

  private static List<@Nullable Double> relative(BackpropTrace trace) {
    double last = trace.lnPreactivationGradient().getLast();
    List<@Nullable Double> levels = new ArrayList<>();
    for (double ln : trace.lnPreactivationGradient()) {
      levels.add(ln == Double.NEGATIVE_INFINITY ? null : (ln - last) / LN_10);
    }
    return levels;
  }
}
