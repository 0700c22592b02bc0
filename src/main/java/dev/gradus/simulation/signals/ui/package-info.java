/** The figure of activations and gradients in each layer. */
@NullMarked
package dev.gradus.simulation.signals.ui;

import org.jspecify.annotations.NullMarked;
