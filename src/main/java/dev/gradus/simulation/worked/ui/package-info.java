/** The figure of the worked example. */
@NullMarked
package dev.gradus.simulation.worked.ui;

import org.jspecify.annotations.NullMarked;
