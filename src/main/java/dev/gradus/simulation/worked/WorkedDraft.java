package dev.gradus.simulation.worked;

import dev.gradus.numerics.Activation;
import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.ParameterReader;
import java.util.ArrayList;
import java.util.List;

/** Parameters on their way from text, kept within limits. */
public final class WorkedDraft implements ParameterDraft<WorkedParameters> {

  private Activation activation;
  private final List<Double> numbers;
  private Step step;
  private final ParameterReader read = new ParameterReader();

  WorkedDraft(WorkedParameters from) {
    activation = from.activation();
    numbers = new ArrayList<>(from.numbers());
    step = from.step();
  }

  @Override
  public boolean set(String name, String text) {
    String value = text.strip();
    switch (name) {
      case "activation" -> activation = read.option(name, value, Activation.class, activation);
      case "step" -> step = read.option(name, value, Step.class, step);
      default -> {
        int place = WorkedParameters.NAMES.indexOf(name);
        if (place < 0) {
          return false;
        }
        double limit = WorkedParameters.LIMIT;
        numbers.set(place, read.number(name, value, numbers.get(place), -limit, limit));
      }
    }
    return true;
  }

  @Override
  public List<ParameterProblem> problems() {
    return read.problems();
  }

  @Override
  public WorkedParameters build() {
    return new WorkedParameters(activation, numbers, step);
  }
}
