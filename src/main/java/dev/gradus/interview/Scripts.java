package dev.gradus.interview;

import dev.gradus.content.InterviewScript;
import java.util.Optional;

/** What the interviewer may say about each question. */
@FunctionalInterface
public interface Scripts {

  /** The script of a question; where there is none, it is asked by its title and not asked on. */
  Optional<InterviewScript> of(String question);
}
