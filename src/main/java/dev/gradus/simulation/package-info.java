/** Simulations: pure functions of their parameters, and the runner that computes them for pages. */
@NullMarked
package dev.gradus.simulation;

import org.jspecify.annotations.NullMarked;
