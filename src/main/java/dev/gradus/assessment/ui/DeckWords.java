package dev.gradus.assessment.ui;

/** What could not be taken from an address, in words. */
final class DeckWords {

  private DeckWords() {}

  static String problem(DeckAddress.Problem problem, QuizWords words) {
    String name = words.of("deck." + problem.parameter());
    return switch (problem.kind()) {
      case NO_SUCH_CONCEPT -> words.of("deck.noSuchConcept", problem.given());
      case NOT_IN_RANGE ->
          words.of(
              "notice.NOT_IN_RANGE",
              name,
              problem.given(),
              problem.used(),
              problem.allowed().getFirst(),
              problem.allowed().getLast());
      case NOT_AN_OPTION ->
          words.of("deck.notAnOption", name, problem.given(), String.join(", ", problem.allowed()));
    };
  }
}
