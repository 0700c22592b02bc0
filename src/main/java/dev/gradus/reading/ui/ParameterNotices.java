package dev.gradus.reading.ui;

import dev.gradus.simulation.ParameterProblem;
import dev.gradus.uikit.Words;

/** What an address said that could not be taken as it was, in words. */
final class ParameterNotices {

  private ParameterNotices() {}

  static String sentence(ParameterProblem problem, Words words) {
    return words.of(
        "notice." + problem.kind().name(),
        words.of("parameter." + problem.parameter()),
        problem.given(),
        problem.used(),
        problem.allowed().getFirst(),
        problem.allowed().getLast(),
        String.join(", ", problem.allowed()));
  }
}
