/** The figure of four remedies in all their combinations. */
@NullMarked
package dev.gradus.simulation.remedies.ui;

import org.jspecify.annotations.NullMarked;
