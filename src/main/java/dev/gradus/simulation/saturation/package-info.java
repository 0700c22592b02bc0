/**
 * Where an activation saturates, how often it does in a network, and what a chain of slopes leaves.
 */
@NullMarked
package dev.gradus.simulation.saturation;

import org.jspecify.annotations.NullMarked;
