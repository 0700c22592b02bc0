/** Pure scoring: one class per kind of item; what cannot be scored yet is invalid, not wrong. */
@NullMarked
package dev.gradus.assessment.scoring;

import org.jspecify.annotations.NullMarked;
