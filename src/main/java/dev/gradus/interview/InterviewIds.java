package dev.gradus.interview;

import java.util.UUID;

/** Where the ids of interviews and answers come from. */
@FunctionalInterface
public interface InterviewIds {
  UUID next();
}
