package dev.gradus.interview;

import java.time.Instant;
import java.util.UUID;

/**
 * A whole question answered at some time.
 *
 * @param interview in which it was
 * @param place of the turn
 */
public record PastTry(UUID interview, int place, Instant at, ScoreRange range) {}
