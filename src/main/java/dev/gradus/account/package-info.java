/** Learners: who is at the page. */
@NullMarked
package dev.gradus.account;

import org.jspecify.annotations.NullMarked;
