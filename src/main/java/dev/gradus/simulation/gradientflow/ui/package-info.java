/** The figure of gradient flow, on a page. */
@NullMarked
package dev.gradus.simulation.gradientflow.ui;

import org.jspecify.annotations.NullMarked;
