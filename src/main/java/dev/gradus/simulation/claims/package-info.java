/** Numbers in prose, written as expressions over the engine. */
@NullMarked
package dev.gradus.simulation.claims;

import org.jspecify.annotations.NullMarked;
