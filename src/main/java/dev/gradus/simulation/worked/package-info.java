/** One forward and one backward pass that can be followed by hand. */
@NullMarked
package dev.gradus.simulation.worked;

import org.jspecify.annotations.NullMarked;
