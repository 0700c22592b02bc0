/** Layout, navigation, home, error pages. */
@NullMarked
package dev.gradus.shell.ui;

import org.jspecify.annotations.NullMarked;
