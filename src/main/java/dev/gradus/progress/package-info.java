/** What a learner did, committed before it is acknowledged. */
@NullMarked
package dev.gradus.progress;

import org.jspecify.annotations.NullMarked;
