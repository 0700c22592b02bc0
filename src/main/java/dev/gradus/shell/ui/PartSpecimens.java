package dev.gradus.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.gradus.numerics.Regime;
import dev.gradus.uikit.Choice;
import dev.gradus.uikit.CopyLink;
import dev.gradus.uikit.DragNumber;
import dev.gradus.uikit.Halftone;
import dev.gradus.uikit.HalftoneModel;
import dev.gradus.uikit.HalftoneModel.Ink;
import dev.gradus.uikit.HalftoneModel.Tick;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Option;
import dev.gradus.uikit.Pick;
import dev.gradus.uikit.Plural;
import dev.gradus.uikit.RegimeGlyph;
import dev.gradus.uikit.Segmented;
import dev.gradus.uikit.Slider;
import dev.gradus.uikit.Slopes;
import dev.gradus.uikit.Strip;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything but the line chart. */
final class PartSpecimens {
  private static final Plural LAYERS_RU = new Plural("слой", "слоя", "слоёв");
  private static final Plural LAYERS_EN = Plural.of("layer", "layers");

  private final Bilingual words;

  PartSpecimens(Bilingual words) {
    this.words = words;
  }

  Div controls() {
    var normalization =
        new Segmented(
            "normalization",
            words.of("Нормировка", "Normalization"),
            List.of(
                new Option("none", words.of("нет", "none")),
                new Option("batch", "Batch"),
                new Option("layer", "Layer")),
            "none");
    normalization.addClassName("w2");
    Slider depth = depthSlider();
    depth.addClassName("w2");
    var controls = new Div(activation(), initialization(), normalization, depth, runs());
    controls.addClassName("ctl");
    return controls;
  }

  private Choice activation() {
    return new Choice(
        "activation",
        words.of("Активация", "Activation"),
        List.of(
            new Option("sigmoid", words.of("сигмоида", "sigmoid")),
            new Option("tanh", "tanh"),
            new Option("relu", "ReLU")),
        "sigmoid");
  }

  private Choice initialization() {
    return new Choice(
        "initialization",
        words.of("Инициализация", "Initialization"),
        List.of(
            new Option("glorot-normal", words.of("Глоро (Xavier)", "Glorot (Xavier)")),
            new Option("he-normal", words.of("Хе (Kaiming)", "He (Kaiming)"))),
        "glorot-normal");
  }

  private Slider depthSlider() {
    List<Option> stops =
        Stream.of(10, 20, 30, 50).map(n -> new Option(String.valueOf(n), layers(n))).toList();
    var slider = new Slider("depth", words.of("Глубина", "Depth"), stops, "30");
    slider.setTicks(List.of("10", "20", "30", "50"));
    return slider;
  }

  private Div runs() {
    var runs =
        new Div(
            action(words.of("Пройти по слоям", "Walk the layers")),
            action(words.of("Новые случайные числа", "New random numbers")),
            small(words.of("ширина 64, пакет 64, зерно 1", "width 64, batch 64, seed 1")));
    runs.addClassNames("runs", "w2");
    return runs;
  }

  private String layers(int count) {
    return (words.russian() ? LAYERS_RU : LAYERS_EN).with(count, words.language());
  }

  /** The live sentence of the home page. */
  Component sentence(double factor, Regime regime, String network) {
    var depth =
        new DragNumber(
            "depth", words.of("Глубина", "Depth"), List.of(10, 15, 20, 25, 30, 35, 40, 45, 50), 30);
    var pick =
        new Pick(
            "network",
            words.of("Сеть", "Network"),
            List.of(
                new Option("sigmoid", words.of("сигмоиды", "sigmoid")),
                new Option("residual", words.of("остаточной ReLU-сети", "residual ReLU"))),
            network);
    var rest = new Span();
    rest.addClassNames("out", RegimeGlyph.cssClass(regime));
    String left = Numbers.magnitudeHtml(29 * Math.log10(factor), words.language());
    rest.getElement().setProperty("innerHTML", left);
    var sentence = new H1();
    sentence.addClassName("say");
    sentence.add(
        new Span(words.of("Через ", "After ")),
        depth,
        new Span(words.of(" слоёв ", " layers of ")),
        pick,
        new Span(words.of(" от сигнала ошибки остаётся ", " what is left of the error signal is ")),
        rest,
        new Span("."));
    return sentence;
  }

  Halftone halftone(double factor, Regime regime, Ink ink) {
    List<List<@Nullable Double>> rows =
        IntStream.range(0, 8)
            .mapToObj(run -> SampleProfiles.relative(30, factor, 0.12, run))
            .toList();
    double perLayer = Math.log10(factor);
    List<Tick> ticks =
        Stream.of(1, 8, 16, 23, 30)
            .map(layer -> new Tick(layer, tickLabel(layer), (30 - layer) * perLayer))
            .toList();
    var halftone = new Halftone();
    String label = words.of("Чернила по слоям", "Ink by layer");
    halftone.setModel(new HalftoneModel(rows, regime, ink, ticks, words.language(), label));
    return halftone;
  }

  private String tickLabel(int layer) {
    return switch (layer) {
      case 1 -> words.of("вход, слой 1", "input, layer 1");
      case 30 -> words.of("выход, слой 30", "output, layer 30");
      default -> words.of("слой ", "layer ") + layer;
    };
  }

  Div heroControls() {
    Slider depth = depthSlider();
    depth.setInline(true);
    var ink =
        new Segmented(
            "ink",
            words.of("Шкала чернил", "Scale of the ink"),
            List.of(
                new Option("log", words.of("логарифм", "logarithm")),
                new Option("linear", words.of("как есть", "as it is"))),
            "log");
    ink.setQuiet(true);
    var controls =
        new Div(depth, ink, small(words.of("Каждый столбец — слой.", "A column is a layer.")));
    controls.addClassName("hero-ctl");
    return controls;
  }

  Component slopes() {
    var slopes =
        new Slopes(
            new Slopes.Labels(
                words.of("сигмоида", "sigmoid"), "tanh", "z", words.of("Наклоны", "Slopes")),
            words.language());
    slopes.setZ(2);
    return slopes;
  }

  /** The figure's frame around a chart: presets, verdict, chart, caption, actions, controls. */
  Div figure(Component chart, String verdict, Regime regime) {
    var sentence = new Span(verdict);
    sentence.addClassNames("w", RegimeGlyph.cssClass(regime));
    var numbers = new Span();
    numbers.addClassName("k");
    numbers
        .getElement()
        .setProperty(
            "innerHTML",
            words.of(
                "Множитель на слой <b>0,234</b> ± 0,0006 · теория 0,236 · первый слой к последнему <b>5·10<sup>−19</sup></b>",
                "Factor per layer <b>0.234</b> ± 0.0006 · theory 0.236 · first layer to last <b>5 × 10<sup>−19</sup></b>"));
    var line = new Div(new RegimeGlyph(regime), sentence, numbers);
    line.addClassName("verdict");
    var copy =
        new CopyLink(
            words.of("Ссылка на этот рисунок", "Link to this figure"),
            words.of("Ссылка скопирована", "Link copied"));
    var actions = new Div(action(words.of("Показать таблицей", "Show as a table")), copy);
    actions.addClassName("acts");
    var caption =
        new Html(
            words.of(
                "<figcaption><b>Рис. 2.</b> Норма <gradus-math tex=\"\\lVert\\partial L/\\partial z_l\\rVert\"></gradus-math> по слоям; шкала логарифмическая.</figcaption>",
                "<figcaption><b>Figure 2.</b> The norm <gradus-math tex=\"\\lVert\\partial L/\\partial z_l\\rVert\"></gradus-math> by layer, on a log scale.</figcaption>"));
    var body = new Div(new Div(line, chart, caption, actions), controls());
    body.addClassName("body");
    var figure = new Div(presets(), body);
    figure.addClassNames("fig", "bleed");
    return figure;
  }

  private Div presets() {
    var presets = new Div();
    presets.addClassName("presets");
    List<String> names =
        words.russian()
            ? List.of("30 слоёв сигмоиды", "ReLU и Глоро", "ReLU и Хе", "PyTorch по умолчанию")
            : List.of(
                "30 sigmoid layers", "ReLU with Glorot", "ReLU with He", "The PyTorch default");
    for (String name : names) {
      var button = new NativeButton(name);
      boolean first = presets.getComponentCount() == 0;
      button.getElement().setAttribute("aria-pressed", String.valueOf(first));
      presets.add(button);
    }
    return presets;
  }

  Div strips() {
    return new Div(
        new Div(Strip.ofLevels(SampleProfiles.relative(30, 0.234, 0, 1), Regime.VANISHING)),
        new Div(Strip.ofLevels(SampleProfiles.relative(30, 0.996, 0, 1), Regime.HEALTHY)),
        new Div(Strip.ofLevels(SampleProfiles.relative(30, 1.58, 0, 1), Regime.EXPLODING)),
        new Div(Strip.ofFills(List.of(1.0, 1.0, 1.0, 0.5, 0.0))),
        new Div(Strip.ofFills(List.of(0.2, 0.38, 0.56, 0.76, 1.0))));
  }

  private static NativeButton action(String text) {
    var button = new NativeButton(text);
    button.addClassName("do");
    return button;
  }

  private static Span small(String text) {
    var small = new Span(text);
    small.addClassName("small");
    return small;
  }
}
