package dev.gradus.simulation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.gradus.simulation.SimulationParameters.Seeded;
import dev.gradus.uikit.Words;

/** What stands beside a picture: its controls, the switch of predictions, and the seed. */
final class Steering extends Div {

  private final Words words;
  private final Span seed = new Span();

  /**
   * The column of controls.
   *
   * @param parameters of the figure; where they draw no random numbers, there is no seed
   * @param nextSeed draws new random numbers
   */
  Steering(
      Words words,
      Component controls,
      Component predictionSwitch,
      Object parameters,
      Runnable nextSeed) {
    this.words = words;
    addClassName("steering");
    Div footer = new Div(predictionSwitch);
    footer.addClassName("runs");
    if (parameters instanceof Seeded) {
      NativeButton draw = new NativeButton(words.of("figure.newSeed"), click -> nextSeed.run());
      draw.addClassName("do");
      seed.addClassName("small");
      footer.add(draw, seed);
    }
    add(controls, footer);
  }

  /** Says with which seed the picture was drawn. */
  void show(Object parameters) {
    if (parameters instanceof Seeded drawn) {
      seed.setText(words.of("figure.seed", Long.toString(drawn.seed())));
    }
  }
}
