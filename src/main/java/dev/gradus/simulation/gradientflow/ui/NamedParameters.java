package dev.gradus.simulation.gradientflow.ui;

import dev.gradus.simulation.gradientflow.GradientFlowParameters;

/**
 * A preset as a page offers it.
 *
 * @param id in addresses and links
 * @param name in the reader's language
 * @param offered whether it stands in the row of presets; the others are reached by links
 */
public record NamedParameters(
    String id, String name, GradientFlowParameters parameters, boolean offered) {}
