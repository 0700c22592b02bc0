package dev.gradus.simulation.gradientflow.ui;

import dev.gradus.simulation.gradientflow.GradientFlowView;

/** A view that stands beside another on one axis, and what tells it from the others. */
record NamedView(String name, GradientFlowView view) {}
