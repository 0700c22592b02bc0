/**
 * What the figures of all simulations share on a page: presets, verdict, table, export, prediction,
 * and the asking of the runner.
 */
@NullMarked
package dev.gradus.simulation.ui;

import org.jspecify.annotations.NullMarked;
