/** How the error signal changes from layer to layer. */
@NullMarked
package dev.gradus.simulation.gradientflow;

import org.jspecify.annotations.NullMarked;
