/** Reading content files and rendering them. */
@NullMarked
package dev.gradus.content.internal;

import org.jspecify.annotations.NullMarked;
