package dev.gradus.reading.ui;

/** Knows the right values of the numbers that tasks ask for. */
interface TaskAnswers {

  /** The value of an expression over the engine, as the content check evaluated it. */
  double valueOf(String expression);
}
