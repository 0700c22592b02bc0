/** How activations and gradients are distributed in each layer, before and after a remedy. */
@NullMarked
package dev.gradus.simulation.signals;

import org.jspecify.annotations.NullMarked;
