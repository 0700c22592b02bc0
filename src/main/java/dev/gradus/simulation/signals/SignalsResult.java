package dev.gradus.simulation.signals;

import dev.gradus.simulation.SimulationResult;

/**
 * One network before and after a remedy, with the same data and draws. Histograms of one quantity
 * have the same bins in all layers of both.
 */
public record SignalsResult(
    SignalsParameters parameters, NetworkSignals before, NetworkSignals after)
    implements SimulationResult<SignalsParameters> {}
