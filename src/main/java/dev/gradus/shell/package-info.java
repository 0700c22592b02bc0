/** What surrounds every page: configuration, language, security headers. */
@NullMarked
package dev.gradus.shell;

import org.jspecify.annotations.NullMarked;
