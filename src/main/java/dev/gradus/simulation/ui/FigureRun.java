package dev.gradus.simulation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.gradus.simulation.FigureKey;
import dev.gradus.simulation.RunListener;
import dev.gradus.simulation.Simulation;
import dev.gradus.simulation.SimulationRunner;
import dev.gradus.uikit.PageThread;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Asks the runner for a figure and brings what it computes back to the page. The newest request
 * wins; what comes is compared by the receiver with what it shows by then.
 */
final class FigureRun<P, R> {

  private final SimulationRunner runner;
  private final Simulation<P, R> simulation;
  private final Component figure;
  private final BiConsumer<P, R> received;
  private final Consumer<P> failed;

  FigureRun(
      SimulationRunner runner,
      Simulation<P, R> simulation,
      Component figure,
      BiConsumer<P, R> received,
      Consumer<P> failed) {
    this.runner = runner;
    this.simulation = simulation;
    this.figure = figure;
    this.received = received;
    this.failed = failed;
  }

  void ask(UI ui, P parameters) {
    runner.submit(
        key(ui),
        simulation,
        parameters,
        new RunListener<>() {
          @Override
          public void partial(R partial) {
            PageThread.later(ui, () -> received.accept(parameters, partial));
          }

          @Override
          public void done(R complete) {
            PageThread.later(ui, () -> received.accept(parameters, complete));
          }

          @Override
          public void failed(RuntimeException failure) {
            PageThread.later(ui, () -> failed.accept(parameters));
          }
        });
  }

  void cancel(UI ui) {
    runner.cancel(key(ui));
  }

  private FigureKey key(UI ui) {
    return new FigureKey(ui.getSession().getSession().getId(), figure);
  }
}
