/** Steps that make a loss smaller, in place and without allocation. */
@NullMarked
package dev.gradus.numerics.optimizer;

import org.jspecify.annotations.NullMarked;
