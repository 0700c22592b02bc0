package dev.gradus.content.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * A statement about a value of the engine, and where it stands.
 *
 * @param literal the value as printed; null where only the expression is given
 */
public record WrittenClaim(String path, int line, String expression, @Nullable String literal) {}
