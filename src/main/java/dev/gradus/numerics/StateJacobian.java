package dev.gradus.numerics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The Jacobians ∂h_T/∂h_{T−k} of a network with one sequence: its backward pass, carrying a row for
 * each unit of h_T. What is carried is scaled by powers of two on the way, so nothing under- or
 * overflows however far back one looks. Allocates its matrices once. Not for use by several threads
 * at once.
 */
public final class StateJacobian {

  /** Beyond e to the plus or minus this, what is carried is scaled. */
  private static final double LN_FAR = 100;

  private final RecurrentNetwork network;
  private final double lnRootOfWidth;
  private final DMatrixRMaj delta;
  private final double[] lnKept;
  private DMatrixRMaj jacobian;
  private DMatrixRMaj next;

  /**
   * Prepares the Jacobians of one network.
   *
   * @throws IllegalArgumentException for a batch of more than one sequence
   */
  public StateJacobian(RecurrentNetwork network) {
    RecurrentShape shape = network.shape();
    if (shape.batch() != 1) {
      throw new IllegalArgumentException("one sequence is needed, not " + shape.batch());
    }
    this.network = network;
    int width = shape.width();
    lnRootOfWidth = Math.log(width) / 2;
    delta = new DMatrixRMaj(width, shape.preactivations());
    lnKept = new double[width];
    jacobian = new DMatrixRMaj(width, width);
    next = new DMatrixRMaj(width, width);
  }

  /**
   * The norms of the last forward pass at lags 0…{@code lags}, which is at most T.
   *
   * @param betweenSteps called before each step; may throw to give the run up
   */
  public JacobianTrace trace(int lags, Runnable betweenSteps) {
    List<Double> lnJacobian = new ArrayList<>(lags + 1);
    List<Double> lnDirectPath = new ArrayList<>(lags + 1);
    boolean gated = network.shape().cell().isGated();
    CommonOps_DDRM.setIdentity(jacobian);
    Arrays.fill(lnKept, 0);
    network.startBackward(jacobian.numRows);
    double lnScale = 0;
    int last = network.shape().steps();
    for (int lag = 0; lag <= lags; lag++) {
      double lnNorm = network.lnNorm(jacobian);
      lnJacobian.add(lnNorm - lnScale - lnRootOfWidth);
      if (gated) {
        lnDirectPath.add(lnRootMeanSquare(lnKept));
      }
      if (lag < lags) {
        betweenSteps.run();
        lnScale += rescale(lnNorm);
        stepBack(last - lag);
      }
    }
    return new JacobianTrace(lnJacobian, lnDirectPath);
  }

  private void stepBack(int step) {
    network.toPreactivations(step, jacobian, delta);
    network.toPreviousState(step, jacobian, delta, next);
    network.addLnKept(step, lnKept);
    DMatrixRMaj swapped = jacobian;
    jacobian = next;
    next = swapped;
  }

  /** Brings a norm that is far from 1 back to it; returns ln of the factor. */
  private double rescale(double lnNorm) {
    if (!(Math.abs(lnNorm) > LN_FAR) || Double.isInfinite(lnNorm)) {
      return 0;
    }
    int exponent = (int) Math.rint(-lnNorm / Math.log(2));
    double factor = Math.scalb(1.0, exponent);
    CommonOps_DDRM.scale(factor, jacobian);
    network.scaleCarried(factor);
    return exponent * Math.log(2);
  }

  /** ln √(mean of e^{2x}). */
  private static double lnRootMeanSquare(double[] ln) {
    double largest = Arrays.stream(ln).max().orElseThrow();
    double sum = 0;
    for (double x : ln) {
      sum += Math.exp(2 * (x - largest));
    }
    return largest + Math.log(sum / ln.length) / 2;
  }
}
