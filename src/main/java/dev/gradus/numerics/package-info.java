/**
 * Networks, their backward pass and the theory beside it; on EJML matrices, knowing nothing of
 * pages.
 */
@NullMarked
package dev.gradus.numerics;

import org.jspecify.annotations.NullMarked;
