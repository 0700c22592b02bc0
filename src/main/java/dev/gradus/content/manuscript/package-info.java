/**
 * The content as its authors wrote it: every file, with a line for everything, and however broken.
 * Read leniently, so that a check can report all problems at once; {@link
 * dev.gradus.content.ContentLibrary} is made from it.
 */
@NullMarked
package dev.gradus.content.manuscript;

import org.jspecify.annotations.NullMarked;
