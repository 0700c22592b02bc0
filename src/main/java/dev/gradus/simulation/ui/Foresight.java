package dev.gradus.simulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.gradus.simulation.PredictionMade;
import dev.gradus.simulation.PredictionMade.Kind;
import dev.gradus.simulation.SimulationParameters;
import dev.gradus.simulation.SimulationResult;
import dev.gradus.uikit.PredictionWords;
import dev.gradus.uikit.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Predicting before seeing: asks, keeps what was committed until the result is there, tells both in
 * words and publishes them. One click skips it, and then it is not asked again until it is wanted.
 */
final class Foresight<P extends SimulationParameters<P>, R extends SimulationResult<P>>
    extends Div {

  private final FigureKind<P, R> kind;
  private final FigureServices services;
  private final Runnable decided;
  private final Paragraph tale = new Paragraph();
  private @Nullable Words words;
  private @Nullable FigureFace<P, R> face;
  private @Nullable NativeButton toggle;
  private @Nullable Forecast<R> forecast;
  private @Nullable PredictionDesk<R> desk;
  private @Nullable Committed<P> committed;
  private boolean wanted;
  private boolean asking;

  /**
   * A prediction of some parameters.
   *
   * @param actual null until the result is there
   */
  private record Committed<P>(
      P parameters, Kind kind, List<Double> predicted, @Nullable List<Double> actual) {}

  /** Calls {@code decided} whenever asking began or ended. */
  Foresight(FigureKind<P, R> kind, FigureServices services, Runnable decided) {
    this.kind = kind;
    this.services = services;
    this.decided = decided;
    tale.addClassName("tale");
    tale.getElement().setAttribute("role", "status");
  }

  /** The paragraph that tells what was expected and what came. */
  Paragraph tale() {
    return tale;
  }

  /** The switch that asks for a prediction before each picture. */
  NativeButton toggle() {
    if (toggle == null) {
      throw new IllegalStateException("there are no words yet");
    }
    return toggle;
  }

  void setWanted(boolean now) {
    wanted = now;
    asking = now && committed == null;
  }

  boolean isAsking() {
    return asking;
  }

  /** Whether the picture must not be seen while it is predicted, nothing being drawn on it. */
  boolean hidesPicture() {
    return asking && forecast != null && forecast.kind() != Kind.CURVE;
  }

  /** Takes the words of a language and the parts made for it. */
  void speak(Words newWords, FigureFace<P, R> newFace) {
    words = newWords;
    face = newFace;
    desk = null;
    toggle = new NativeButton(newWords.of("figure.predict.toggle"), click -> want(!wanted));
    toggle.addClassName("do");
    toggle.getElement().setAttribute("data-action", "predict-first");
    tell();
  }

  private void want(boolean now) {
    wanted = now;
    asking = now;
    committed = null;
    desk = null;
    decided.run();
  }

  /** The parameters are not those of before. */
  void changed() {
    committed = null;
    desk = null;
    asking = wanted;
  }

  /** Asks where that is wanted and possible. */
  void prepare(P parameters) {
    FigureFace<P, R> shown = face;
    Words spoken = words;
    if (shown == null || spoken == null || toggle == null) {
      return;
    }
    forecast = shown.forecast(parameters).orElse(null);
    toggle.setVisible(forecast != null);
    toggle.getElement().setAttribute("aria-pressed", Boolean.toString(wanted));
    asking = asking && forecast != null;
    if (forecast != null && asking && desk == null) {
      desk =
          new PredictionDesk<>(
              spoken, forecast, predicted -> commit(parameters, predicted), () -> want(false));
      removeAll();
      add(desk);
    } else if (!asking) {
      removeAll();
    }
    setVisible(asking);
    tell();
  }

  /** Takes what a control of the desk says. */
  void take(String value) {
    if (desk != null) {
      desk.take(value);
    }
  }

  private void commit(P parameters, List<Double> predicted) {
    if (forecast != null) {
      committed = new Committed<>(parameters, forecast.kind(), predicted, null);
      asking = false;
      decided.run();
    }
  }

  /** Holds the committed prediction against a complete result, once. */
  void compare(P parameters, R result) {
    Committed<P> made = committed;
    if (made == null || made.actual() != null || !made.parameters().equals(parameters)) {
      return;
    }
    Optional<List<Double>> actual = forecast == null ? Optional.empty() : forecast.found(result);
    if (actual.isPresent()) {
      committed = new Committed<>(parameters, made.kind(), made.predicted(), actual.get());
      services
          .events()
          .publishEvent(
              new PredictionMade(
                  kind.simulation().id(),
                  LabAddress.query(parameters),
                  made.kind(),
                  made.predicted(),
                  actual.get()));
    }
    tell();
  }

  /** The predicted curve to lay over the result; empty where none was drawn. */
  List<Double> curve() {
    return committed == null || committed.kind() != Kind.CURVE ? List.of() : committed.predicted();
  }

  private void tell() {
    Committed<P> made = committed;
    tale.setVisible(made != null && !asking);
    if (made == null || words == null) {
      return;
    }
    PredictionWords telling = new PredictionWords(words);
    List<Double> actual = made.actual();
    String html =
        actual == null
            ? ""
            : made.kind() == Kind.REGIME
                ? telling.ofRegime(made.predicted().getFirst(), actual.getFirst())
                : telling.ofValue(made.predicted().getFirst(), actual.getFirst());
    tale.getElement().setProperty("innerHTML", html);
  }
}
