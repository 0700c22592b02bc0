/** How far back in time the error signal of a recurrent network reaches. */
@NullMarked
package dev.gradus.simulation.recurrent;

import org.jspecify.annotations.NullMarked;
