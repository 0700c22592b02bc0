/** The command line: starting the program, and the commands that need no web server. */
@NullMarked
package dev.gradus.command;

import org.jspecify.annotations.NullMarked;
