/** How answers are read and how interviews are stored. */
@NullMarked
package dev.gradus.interview.internal;

import org.jspecify.annotations.NullMarked;
