package dev.gradus.assessment.ui;

import com.vaadin.flow.component.UI;
import dev.gradus.simulation.FigureKey;
import dev.gradus.simulation.RunListener;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult;
import dev.gradus.uikit.PageThread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Has the networks of one chart computed by the runner, each as a figure of its own. */
final class CurveLoader {

  private final QuizServices services;
  private final List<GradientFlowParameters> networks;
  private final Map<GradientFlowParameters, GradientFlowResult> results = new LinkedHashMap<>();
  private final List<FigureKey> asked = new ArrayList<>();

  CurveLoader(QuizServices services, List<GradientFlowParameters> networks) {
    this.services = services;
    this.networks = networks.stream().distinct().toList();
  }

  /**
   * Asks for all networks.
   *
   * @param done hears once, when all are there, with the page's session locked
   * @param failed hears of each that broke, in the same way
   */
  void load(
      UI ui, Consumer<Map<GradientFlowParameters, GradientFlowResult>> done, Runnable failed) {
    Object session = ui.getSession().getSession().getId();
    for (GradientFlowParameters network : networks) {
      FigureKey key = new FigureKey(session, new Object());
      asked.add(key);
      services
          .runner()
          .submit(
              key,
              services.gradientFlow(),
              network,
              new RunListener<>() {
                @Override
                public void done(GradientFlowResult result) {
                  PageThread.later(ui, () -> receive(network, result, done));
                }

                @Override
                public void failed(RuntimeException failure) {
                  PageThread.later(ui, failed::run);
                }
              });
    }
  }

  private void receive(
      GradientFlowParameters network,
      GradientFlowResult result,
      Consumer<Map<GradientFlowParameters, GradientFlowResult>> done) {
    results.put(network, result);
    if (results.size() == networks.size()) {
      done.accept(results);
    }
  }

  /** Gives up what is not there yet, as when the page is left. */
  void cancel() {
    asked.forEach(services.runner()::cancel);
    asked.clear();
  }
}
