package dev.gradus.numerics;

import java.util.List;

/**
 * How far a state reaches back, by lag k = 0, 1, …, as natural logarithms. A norm that is exactly 0
 * is −∞; one that is not a number is NaN.
 *
 * @param lnJacobian ln of ‖∂h_T/∂h_{T−k}‖_F/√n, 0 at lag 0. In an LSTM c_{T−k} is held fixed
 * @param lnDirectPath ln of ‖Π f‖/√n in an LSTM and ‖Π z‖/√n in a GRU, the product over the last k
 *     steps of what the gate keeps, unit by unit; empty where there is no gate
 */
public record JacobianTrace(List<Double> lnJacobian, List<Double> lnDirectPath) {

  public JacobianTrace {
    lnJacobian = List.copyOf(lnJacobian);
    lnDirectPath = List.copyOf(lnDirectPath);
  }
}
