/** How quiz runs are stored. */
@NullMarked
package dev.gradus.assessment.internal;

import org.jspecify.annotations.NullMarked;
