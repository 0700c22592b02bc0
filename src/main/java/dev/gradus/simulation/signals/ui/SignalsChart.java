package dev.gradus.simulation.signals.ui;

import dev.gradus.numerics.Regime;
import dev.gradus.simulation.signals.Histogram;
import dev.gradus.simulation.signals.SignalsView;
import dev.gradus.simulation.signals.SignalsView.Side;
import dev.gradus.uikit.HistogramsModel;
import dev.gradus.uikit.HistogramsModel.Panel;
import dev.gradus.uikit.HistogramsModel.Share;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The histograms of a view: activations in ink, gradients in the colour of their regime. */
final class SignalsChart {

  private SignalsChart() {}

  static HistogramsModel model(SignalsView view, SignalsWords words) {
    return new HistogramsModel(
        view.layers(),
        List.of(
            panel("signals.activations", view, Side::activations, false, words),
            panel("signals.gradients." + view.gradient(), view, Side::gradients, true, words)),
        List.of(
            share("signals.saturated", view, Side::saturated, words),
            share("signals.inactive", view, Side::inactive, words)),
        words.of("signals.before"),
        words.of("signals.after"),
        words.of("flow.start"),
        words.of("flow.end"),
        words.of("flow.direction"),
        words.locale(),
        words.of("signals.aria", words.verdict(view)));
  }

  private static Panel panel(
      String key,
      SignalsView view,
      Function<Side, List<Histogram>> part,
      boolean decades,
      SignalsWords words) {
    List<Histogram> before = part.apply(view.before());
    List<Histogram> after = part.apply(view.after());
    boolean zeros = Stream.concat(before.stream(), after.stream()).anyMatch(it -> it.zeros() > 0);
    Histogram any = before.getFirst();
    return new Panel(
        words.of(key) + (zeros ? words.of("signals.zeros") : ""),
        any.low(),
        any.high(),
        decades,
        decades ? view.before().regime() : noRegime(),
        decades ? view.after().regime() : noRegime(),
        before.stream().map(Histogram::heights).toList(),
        after.stream().map(Histogram::heights).toList());
  }

  /** Activations have no regime. */
  private static @Nullable Regime noRegime() {
    return null;
  }

  private static Share share(
      String key, SignalsView view, Function<Side, List<Double>> part, SignalsWords words) {
    return new Share(
        words.of(key),
        words.percents(part.apply(view.before())),
        words.percents(part.apply(view.after())));
  }
}
