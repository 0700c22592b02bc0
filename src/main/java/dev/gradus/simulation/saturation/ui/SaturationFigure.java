package dev.gradus.simulation.saturation.ui;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.Simulation;
import dev.gradus.simulation.saturation.Saturation;
import dev.gradus.simulation.saturation.SaturationAddress;
import dev.gradus.simulation.saturation.SaturationParameters;
import dev.gradus.simulation.saturation.SaturationResult;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.uikit.Words;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** The figure of saturation. */
@Component
public record SaturationFigure(Saturation saturation)
    implements FigureKind<SaturationParameters, SaturationResult> {

  @Override
  public Simulation<SaturationParameters, SaturationResult> simulation() {
    return saturation;
  }

  @Override
  public SaturationParameters usual() {
    return SaturationParameters.DEFAULT;
  }

  @Override
  public ParameterDraft<SaturationParameters> edit(SaturationParameters parameters) {
    return parameters.edit();
  }

  @Override
  public SequencedMap<String, String> address(SaturationParameters parameters) {
    return SaturationAddress.write(parameters);
  }

  @Override
  public SaturationParameters parametersOf(SaturationResult result) {
    return result.parameters();
  }

  @Override
  public FigureFace<SaturationParameters, SaturationResult> face(Words words) {
    return new SaturationFace(new SaturationWords(words));
  }

  @Override
  public OptionalLong seed(SaturationParameters parameters) {
    return OptionalLong.of(parameters.seed());
  }
}
