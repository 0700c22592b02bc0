package dev.gradus.reading.ui;

import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Preset;
import dev.gradus.simulation.claims.Claims;
import dev.gradus.simulation.gradientflow.GradientFlow;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Right values as the engine computes them. */
@Component
class EngineTaskAnswers implements TaskAnswers {

  private final Claims claims;

  EngineTaskAnswers(ContentLibrary library, GradientFlow gradientFlow) {
    claims =
        new Claims(
            gradientFlow,
            library.gradientFlowPresets().stream()
                .collect(Collectors.toMap(Preset::id, Preset::parameters)));
  }

  @Override
  public synchronized double valueOf(String expression) {
    return claims.evaluate(expression);
  }
}
