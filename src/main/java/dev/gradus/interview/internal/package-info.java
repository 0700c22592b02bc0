/** How an answer is read: words, concepts, who asserts what, claims. */
@NullMarked
package dev.gradus.interview.internal;

import org.jspecify.annotations.NullMarked;
