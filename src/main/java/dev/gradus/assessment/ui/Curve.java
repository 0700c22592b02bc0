package dev.gradus.assessment.ui;

import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.uikit.LineChartModel.Kind;

/**
 * A curve of a chart in a quiz.
 *
 * @param label beside it; its {0} becomes the factor per layer; "" for none
 * @param shortLabel the same for a narrow plot
 * @param kind MEASURED for what the item is about; else what an answer would have drawn, from the
 *     same last layer
 * @param coloured whether it shows its regime; while the item is asked all is ink
 */
record Curve(
    GradientFlowParameters network, String label, String shortLabel, Kind kind, boolean coloured) {}
