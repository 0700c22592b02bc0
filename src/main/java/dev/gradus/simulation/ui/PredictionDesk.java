package dev.gradus.simulation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.gradus.numerics.Regime;
import dev.gradus.uikit.LineChartModel;
import dev.gradus.uikit.LineChartModel.Guess;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.Option;
import dev.gradus.uikit.Segmented;
import dev.gradus.uikit.Slider;
import dev.gradus.uikit.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a prediction in the place of the verdict; what is entered is kept until it is committed.
 * Its controls are named {@link #GUESS} and are heard by the figure around.
 */
final class PredictionDesk<R> extends Div {

  /** The name of every control here, and of the handles on a chart. */
  static final String GUESS = "guess";

  private final Words words;
  private final Forecast<R> forecast;
  private final Span missing = new Span();
  private List<@Nullable Double> entered;

  PredictionDesk(Words words, Forecast<R> forecast, Consumer<List<Double>> commit, Runnable skip) {
    this.words = words;
    this.forecast = forecast;
    entered = nothing(open(forecast));
    addClassName("ask");
    Div text = new Div();
    text.getElement()
        .appendChild(
            new Element("b").setText(words.of("figure.predict.title")),
            Element.createText(forecast.question()));
    control().ifPresent(text::add);
    missing.addClassName("problem");
    missing.getElement().setAttribute("role", "status");
    text.add(missing);
    add(text, buttons(commit, skip));
  }

  /** Shows what is predicted on; answers in how many places. */
  private static int open(Forecast<?> forecast) {
    if (!(forecast instanceof Forecast.Curve<?> curve)) {
      return 1;
    }
    LineChartModel empty = curve.empty().get();
    curve.chart().setModel(empty);
    Guess guess = empty.guess();
    return guess == null ? 0 : guess.handles().size();
  }

  private static List<@Nullable Double> nothing(int places) {
    List<@Nullable Double> nothing = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      nothing.add(null);
    }
    return nothing;
  }

  private Optional<Component> control() {
    return switch (forecast) {
      case Forecast.Curve<R> _ -> Optional.empty();
      case Forecast.Factor<R> factor -> Optional.of(slider(factor));
      case Forecast.OfRegime<R> _ ->
          Optional.of(
              new Segmented(
                  GUESS,
                  words.of("figure.predict.regime"),
                  Arrays.stream(Regime.values())
                      .map(it -> new Option(it.name(), words.of("figure.regime." + it.name())))
                      .toList(),
                  ""));
    };
  }

  private Slider slider(Forecast.Factor<R> factor) {
    List<Option> options =
        factor.stops().stream()
            .map(stop ->
                new Option(
                    Double.toString(Math.log10(stop)),
                    Numbers.magnitudeText(Math.log10(stop), words.locale())))
            .toList();
    String middle = options.get(options.size() / 2).value();
    entered.set(0, Double.valueOf(middle));
    return new Slider(GUESS, factor.label(), options, middle);
  }

  private Div buttons(Consumer<List<Double>> commit, Runnable skip) {
    NativeButton run =
        new NativeButton(
            words.of("figure.predict.commit"),
            click -> {
              if (entered.contains(null)) {
                missing.setText(words.of("figure.predict.missing"));
              } else {
                commit.accept(new ArrayList<>(entered));
              }
            });
    run.addClassNames("btn");
    run.getElement().setAttribute("data-action", "commit");
    NativeButton leave = new NativeButton(words.of("figure.predict.skip"), click -> skip.run());
    leave.addClassName("do");
    leave.getElement().setAttribute("data-action", "skip-prediction");
    Div buttons = new Div(run, leave);
    buttons.addClassName("choices");
    return buttons;
  }

  /** Takes what a control or the handles say; what is not a prediction is left aside. */
  void take(String value) {
    missing.setText("");
    if (forecast instanceof Forecast.OfRegime<R>) {
      Arrays.stream(Regime.values())
          .filter(it -> it.name().equals(value))
          .findFirst()
          .ifPresent(regime -> entered.set(0, Forecast.place(regime)));
      return;
    }
    String[] parts = value.split(",", -1);
    if (parts.length != entered.size()) {
      return;
    }
    List<@Nullable Double> read = new ArrayList<>();
    for (String part : parts) {
      read.add(
          part.matches("-?\\d{1,4}(\\.\\d{1,20})?(E-?\\d{1,3})?") ? Double.valueOf(part) : null);
    }
    entered = read;
  }
}
