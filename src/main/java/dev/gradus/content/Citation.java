package dev.gradus.content;

import org.jspecify.annotations.Nullable;

/**
 * A reference to the literature.
 *
 * @param source key of a {@link Source}
 * @param number raised number in the text, from 1 in the order of first mention; the same in both
 *     languages
 * @param locator place within the source, such as "sec. 3.1"
 */
public record Citation(String source, int number, @Nullable String locator) {}
