/** Proves the content: one class per rule, all of them run, every problem reported. */
@NullMarked
package dev.gradus.contentcheck;

import org.jspecify.annotations.NullMarked;
