/** What each of four remedies does to the error signal, alone and together with the others. */
@NullMarked
package dev.gradus.simulation.remedies;

import org.jspecify.annotations.NullMarked;
