package dev.gradus.simulation.worked.ui;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.Simulation;
import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.simulation.worked.Worked;
import dev.gradus.simulation.worked.WorkedAddress;
import dev.gradus.simulation.worked.WorkedParameters;
import dev.gradus.simulation.worked.WorkedResult;
import dev.gradus.uikit.Words;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** The figure of the worked example. */
@Component
public record WorkedFigure(Worked worked) implements FigureKind<WorkedParameters, WorkedResult> {

  @Override
  public Simulation<WorkedParameters, WorkedResult> simulation() {
    return worked;
  }

  @Override
  public WorkedParameters usual() {
    return WorkedParameters.DEFAULT;
  }

  @Override
  public ParameterDraft<WorkedParameters> edit(WorkedParameters parameters) {
    return parameters.edit();
  }

  @Override
  public SequencedMap<String, String> address(WorkedParameters parameters) {
    return WorkedAddress.write(parameters);
  }

  @Override
  public WorkedParameters parametersOf(WorkedResult result) {
    return result.parameters();
  }

  @Override
  public FigureFace<WorkedParameters, WorkedResult> face(Words words) {
    return new WorkedFace(new WorkedWords(words));
  }
}
