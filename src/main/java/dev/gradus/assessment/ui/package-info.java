/** The pages of the quiz: start, run, result, progress. */
@NullMarked
package dev.gradus.assessment.ui;

import org.jspecify.annotations.NullMarked;
