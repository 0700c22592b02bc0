/** The pages of the mock interview: start, conversation, reports. */
@NullMarked
package dev.gradus.interview.ui;

import org.jspecify.annotations.NullMarked;
