/** Measures the engine beside what a user would pick instead; started by tools/benchmark. */
@NullMarked
package dev.gradus.benchmark;

import org.jspecify.annotations.NullMarked;
