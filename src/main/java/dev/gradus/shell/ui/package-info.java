/** Layout, navigation and the pages that belong to no feature. */
@NullMarked
package dev.gradus.shell.ui;

import org.jspecify.annotations.NullMarked;
