package dev.gradus.simulation.signals.ui;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.Simulation;
import dev.gradus.simulation.signals.Signals;
import dev.gradus.simulation.signals.SignalsAddress;
import dev.gradus.simulation.signals.SignalsParameters;
import dev.gradus.simulation.signals.SignalsResult;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.uikit.Words;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** The figure of activations and gradients in each layer, before and after a remedy. */
@Component
public record SignalsFigure(Signals signals)
    implements FigureKind<SignalsParameters, SignalsResult> {

  @Override
  public Simulation<SignalsParameters, SignalsResult> simulation() {
    return signals;
  }

  @Override
  public SignalsParameters usual() {
    return SignalsParameters.DEFAULT;
  }

  @Override
  public ParameterDraft<SignalsParameters> edit(SignalsParameters parameters) {
    return parameters.edit();
  }

  @Override
  public SequencedMap<String, String> address(SignalsParameters parameters) {
    return SignalsAddress.write(parameters);
  }

  @Override
  public SignalsParameters parametersOf(SignalsResult result) {
    return result.parameters();
  }

  @Override
  public FigureFace<SignalsParameters, SignalsResult> face(Words words) {
    return new SignalsFace(new SignalsWords(words));
  }

  @Override
  public OptionalLong seed(SignalsParameters parameters) {
    return OptionalLong.of(parameters.seed());
  }
}
