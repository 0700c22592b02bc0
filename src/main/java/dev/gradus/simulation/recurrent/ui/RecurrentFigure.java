package dev.gradus.simulation.recurrent.ui;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.Simulation;
import dev.gradus.simulation.recurrent.Recurrent;
import dev.gradus.simulation.recurrent.RecurrentAddress;
import dev.gradus.simulation.recurrent.RecurrentParameters;
import dev.gradus.simulation.recurrent.RecurrentResult;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.uikit.Words;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** The figure of recurrent networks. */
@Component
public record RecurrentFigure(Recurrent recurrent)
    implements FigureKind<RecurrentParameters, RecurrentResult> {

  @Override
  public Simulation<RecurrentParameters, RecurrentResult> simulation() {
    return recurrent;
  }

  @Override
  public RecurrentParameters usual() {
    return RecurrentParameters.DEFAULT;
  }

  @Override
  public ParameterDraft<RecurrentParameters> edit(RecurrentParameters parameters) {
    return parameters.edit();
  }

  @Override
  public SequencedMap<String, String> address(RecurrentParameters parameters) {
    return RecurrentAddress.write(parameters);
  }

  @Override
  public RecurrentParameters parametersOf(RecurrentResult result) {
    return result.parameters();
  }

  @Override
  public FigureFace<RecurrentParameters, RecurrentResult> face(Words words) {
    return new RecurrentFace(new RecurrentWords(words));
  }

  @Override
  public OptionalLong seed(RecurrentParameters parameters) {
    return OptionalLong.of(parameters.seed());
  }

  /**
   * The gated cells have three and four times the work, and the first seed is not there at once.
   */
  @Override
  public boolean isSlow(RecurrentParameters parameters) {
    return parameters.cell().isGated();
  }
}
