/** The figure of recurrent networks. */
@NullMarked
package dev.gradus.simulation.recurrent.ui;

import org.jspecify.annotations.NullMarked;
