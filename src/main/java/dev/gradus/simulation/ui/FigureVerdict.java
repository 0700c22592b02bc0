package dev.gradus.simulation.ui;

import dev.gradus.numerics.Regime;
import org.jspecify.annotations.Nullable;

/**
 * What became of the gradient.
 *
 * @param regime colours sentence and sign; null where a result has none
 * @param sentence plain text
 * @param factsHtml the numbers behind it, inline HTML; may be empty
 */
public record FigureVerdict(@Nullable Regime regime, String sentence, String factsHtml) {}
