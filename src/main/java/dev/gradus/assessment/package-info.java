/**
 * Quizzes: items are posed, answered, scored and remembered. Keys, hints and explanations leave
 * this module only after scoring.
 */
@NullMarked
package dev.gradus.assessment;

import org.jspecify.annotations.NullMarked;
