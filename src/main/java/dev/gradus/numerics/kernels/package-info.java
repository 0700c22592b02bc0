/**
 * Two implementations of {@link dev.gradus.numerics.Kernels}: one in the Vector API, one in plain
 * loops for virtual machines without the module {@code jdk.incubator.vector}.
 */
@NullMarked
package dev.gradus.numerics.kernels;

import org.jspecify.annotations.NullMarked;
