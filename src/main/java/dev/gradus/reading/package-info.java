/** The question page. */
@NullMarked
package dev.gradus.reading;

import org.jspecify.annotations.NullMarked;
