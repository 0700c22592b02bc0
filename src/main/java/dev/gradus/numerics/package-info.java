/** Networks, their passes and their norms. */
@NullMarked
package dev.gradus.numerics;

import org.jspecify.annotations.NullMarked;
