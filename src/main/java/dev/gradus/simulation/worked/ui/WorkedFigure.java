package dev.gradus.simulation.worked.ui;

import dev.gradus.simulation.ui.FigureFace;
import dev.gradus.simulation.ui.FigureKind;
import dev.gradus.simulation.worked.Worked;
import dev.gradus.simulation.worked.WorkedParameters;
import dev.gradus.simulation.worked.WorkedResult;
import dev.gradus.uikit.Words;
import org.springframework.stereotype.Component;

/** The figure of the worked example. */
@Component
public record WorkedFigure(Worked simulation)
    implements FigureKind<WorkedParameters, WorkedResult> {

  @Override
  public WorkedParameters usual() {
    return WorkedParameters.DEFAULT;
  }

  /** Whatever step is shown: the preset is the network. */
  @Override
  public boolean shows(WorkedParameters present, WorkedParameters preset) {
    return present.activation() == preset.activation()
        && present.numbers().equals(preset.numbers());
  }

  @Override
  public FigureFace<WorkedParameters, WorkedResult> face(Words words) {
    return new WorkedFace(new WorkedWords(words));
  }
}
