/** The figure of saturation. */
@NullMarked
package dev.gradus.simulation.saturation.ui;

import org.jspecify.annotations.NullMarked;
