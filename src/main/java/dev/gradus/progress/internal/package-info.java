/** How progress is stored. */
@NullMarked
package dev.gradus.progress.internal;

import org.jspecify.annotations.NullMarked;
