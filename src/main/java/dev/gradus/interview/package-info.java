/**
 * The mock interview: asked, on the clock, an answer in one's own words read for its key points,
 * asked again.
 */
@NullMarked
package dev.gradus.interview;

import org.jspecify.annotations.NullMarked;
