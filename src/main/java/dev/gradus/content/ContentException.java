package dev.gradus.content;

import java.util.List;
import java.util.stream.Collectors;

/** Content cannot be used; the message lists every problem, one a line. */
public class ContentException extends RuntimeException {
  private final transient List<Problem> problems;

  public ContentException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
