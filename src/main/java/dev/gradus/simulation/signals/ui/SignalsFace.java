package dev.gradus.simulation.signals.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.simulation.signals.Gradient;
import dev.gradus.simulation.signals.SignalsParameters;
import dev.gradus.simulation.signals.SignalsResult;
import dev.gradus.simulation.signals.SignalsView;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureTable;
import dev.gradus.simulation.ui.FigureVerdict;
import dev.gradus.simulation.ui.Forecast;
import dev.gradus.uikit.Histograms;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The histograms and what is around them, in one language. */
final class SignalsFace implements FigureFace<SignalsParameters, SignalsResult> {

  private final SignalsWords words;
  private final Histograms histograms = new Histograms();
  private final SignalsControls controls;
  private Gradient gradient = Gradient.PREACTIVATION;
  private @Nullable SignalsParameters parameters;

  SignalsFace(SignalsWords words) {
    this.words = words;
    controls = new SignalsControls(words);
    histograms.addClassName("plot");
  }

  @Override
  public Component picture() {
    return histograms;
  }

  @Override
  public Component controls() {
    return controls;
  }

  @Override
  public void setParameters(SignalsParameters shown) {
    parameters = shown;
    controls.show(shown, gradient);
  }

  @Override
  public boolean setView(String name, String value) {
    if (!name.equals(SignalsControls.QUANTITY)) {
      return false;
    }
    gradient = value.equals(Gradient.WEIGHT.name()) ? Gradient.WEIGHT : Gradient.PREACTIVATION;
    if (parameters != null) {
      controls.show(parameters, gradient);
    }
    return true;
  }

  @Override
  public void show(SignalsResult result) {
    histograms.setModel(SignalsChart.model(SignalsView.of(result, gradient), words));
  }

  @Override
  public void setBusy(@Nullable String text) {
    histograms.setBusy(text);
  }

  @Override
  public FigureVerdict verdict(SignalsResult result) {
    SignalsView view = SignalsView.of(result, gradient);
    return new FigureVerdict(view.after().regime(), words.verdict(view), words.facts(view));
  }

  @Override
  public FigureTable table(SignalsResult result) {
    return SignalsTable.of(result, words);
  }

  @Override
  public Optional<Forecast<SignalsResult>> forecast(SignalsParameters asked) {
    return Optional.of(
        new Forecast.OfRegime<>(
            words.of(
                "signals.predict",
                words.of("flow.activation." + asked.activation().id()),
                words.of("flow.initialization." + asked.initialization().id()),
                words.words().counted("flow.layers", asked.depth()),
                words.name(asked.remedy())),
            result -> Optional.of(result.after().regime(Gradient.PREACTIVATION))));
  }
}
