package dev.gradus.command;

import static dev.gradus.command.Sentences.sentence;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.ParameterProblem;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Turns the options of a simulation's command into its parameters. */
final class GivenOptions {

  private GivenOptions() {}

  /**
   * Takes every option as it was given.
   *
   * @param given values by the name of their option, without dashes
   * @throws ParameterException with one sentence about the first that cannot be taken
   */
  static <P> P read(Map<String, String> given, ParameterDraft<P> draft, CommandLine command) {
    given.forEach(draft::set);
    P parameters = draft.build();
    List<ParameterProblem> problems = draft.problems();
    if (!problems.isEmpty()) {
      throw new ParameterException(command, sentenceOf(problems.getFirst()));
    }
    return parameters;
  }

  private static String sentenceOf(ParameterProblem problem) {
    String key =
        switch (problem.kind()) {
          case NOT_IN_RANGE -> "parameter.range";
          case NOT_AN_OPTION -> "parameter.option";
          case TOO_MUCH_WORK -> "parameter.work";
        };
    return sentence(
        key,
        problem.parameter(),
        problem.given(),
        String.join(", ", problem.allowed()),
        problem.allowed().getFirst(),
        problem.allowed().getLast());
  }
}
