/** How learners are stored. */
@NullMarked
package dev.gradus.account.internal;

import org.jspecify.annotations.NullMarked;
