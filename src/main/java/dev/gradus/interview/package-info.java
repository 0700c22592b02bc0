/** The mock interview: what an answer given in one's own words contains. */
@NullMarked
package dev.gradus.interview;

import org.jspecify.annotations.NullMarked;
