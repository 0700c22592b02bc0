/**
 * What a learner reads: questions, tasks, sources and concepts, immutable and rendered once per
 * language.
 *
 * <p>This package is what pages use. {@link dev.gradus.content.manuscript} is the same content as
 * its authors wrote it, with lines, for the check.
 */
@NullMarked
package dev.gradus.content;

import org.jspecify.annotations.NullMarked;
