/** Views of questions, candidates and tasks. */
@NullMarked
package dev.gradus.reading.ui;

import org.jspecify.annotations.NullMarked;
