package dev.gradus.numerics.kernels;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Six rows: twelve sums, two vectors of b and one of a fill 15 of 16 registers. */
final class TileOfSix implements Tile {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  @Override
  public int rows() {
    return 6;
  }

  @Override
  public void addByRows(
      double[] a,
      int at,
      int stride,
      double[] panels,
      int panel,
      int depth,
      double[] c,
      int to,
      int cStride) {
    int c0 = to;
    int c1 = to + 1 * cStride;
    int c2 = to + 2 * cStride;
    int c3 = to + 3 * cStride;
    int c4 = to + 4 * cStride;
    int c5 = to + 5 * cStride;
    DoubleVector left0 = DoubleVector.fromArray(SPECIES, c, c0);
    DoubleVector right0 = DoubleVector.fromArray(SPECIES, c, c0 + LANES);
    DoubleVector left1 = DoubleVector.fromArray(SPECIES, c, c1);
    DoubleVector right1 = DoubleVector.fromArray(SPECIES, c, c1 + LANES);
    DoubleVector left2 = DoubleVector.fromArray(SPECIES, c, c2);
    DoubleVector right2 = DoubleVector.fromArray(SPECIES, c, c2 + LANES);
    DoubleVector left3 = DoubleVector.fromArray(SPECIES, c, c3);
    DoubleVector right3 = DoubleVector.fromArray(SPECIES, c, c3 + LANES);
    DoubleVector left4 = DoubleVector.fromArray(SPECIES, c, c4);
    DoubleVector right4 = DoubleVector.fromArray(SPECIES, c, c4 + LANES);
    DoubleVector left5 = DoubleVector.fromArray(SPECIES, c, c5);
    DoubleVector right5 = DoubleVector.fromArray(SPECIES, c, c5 + LANES);
    int a0 = at;
    int a1 = at + 1 * stride;
    int a2 = at + 2 * stride;
    int a3 = at + 3 * stride;
    int a4 = at + 4 * stride;
    int a5 = at + 5 * stride;
    for (int k = 0; k < depth; k++) {
      DoubleVector b0 = DoubleVector.fromArray(SPECIES, panels, panel + k * 2 * LANES);
      DoubleVector b1 = DoubleVector.fromArray(SPECIES, panels, panel + k * 2 * LANES + LANES);
      DoubleVector x = DoubleVector.broadcast(SPECIES, a[a0 + k]);
      left0 = x.fma(b0, left0);
      right0 = x.fma(b1, right0);
      x = DoubleVector.broadcast(SPECIES, a[a1 + k]);
      left1 = x.fma(b0, left1);
      right1 = x.fma(b1, right1);
      x = DoubleVector.broadcast(SPECIES, a[a2 + k]);
      left2 = x.fma(b0, left2);
      right2 = x.fma(b1, right2);
      x = DoubleVector.broadcast(SPECIES, a[a3 + k]);
      left3 = x.fma(b0, left3);
      right3 = x.fma(b1, right3);
      x = DoubleVector.broadcast(SPECIES, a[a4 + k]);
      left4 = x.fma(b0, left4);
      right4 = x.fma(b1, right4);
      x = DoubleVector.broadcast(SPECIES, a[a5 + k]);
      left5 = x.fma(b0, left5);
      right5 = x.fma(b1, right5);
    }
    left0.intoArray(c, c0);
    right0.intoArray(c, c0 + LANES);
    left1.intoArray(c, c1);
    right1.intoArray(c, c1 + LANES);
    left2.intoArray(c, c2);
    right2.intoArray(c, c2 + LANES);
    left3.intoArray(c, c3);
    right3.intoArray(c, c3 + LANES);
    left4.intoArray(c, c4);
    right4.intoArray(c, c4 + LANES);
    left5.intoArray(c, c5);
    right5.intoArray(c, c5 + LANES);
  }

  @Override
  public void addByColumns(
      double[] a,
      int at,
      int stride,
      double[] panels,
      int panel,
      int depth,
      double[] c,
      int to,
      int cStride) {
    int c0 = to;
    int c1 = to + 1 * cStride;
    int c2 = to + 2 * cStride;
    int c3 = to + 3 * cStride;
    int c4 = to + 4 * cStride;
    int c5 = to + 5 * cStride;
    DoubleVector left0 = DoubleVector.fromArray(SPECIES, c, c0);
    DoubleVector right0 = DoubleVector.fromArray(SPECIES, c, c0 + LANES);
    DoubleVector left1 = DoubleVector.fromArray(SPECIES, c, c1);
    DoubleVector right1 = DoubleVector.fromArray(SPECIES, c, c1 + LANES);
    DoubleVector left2 = DoubleVector.fromArray(SPECIES, c, c2);
    DoubleVector right2 = DoubleVector.fromArray(SPECIES, c, c2 + LANES);
    DoubleVector left3 = DoubleVector.fromArray(SPECIES, c, c3);
    DoubleVector right3 = DoubleVector.fromArray(SPECIES, c, c3 + LANES);
    DoubleVector left4 = DoubleVector.fromArray(SPECIES, c, c4);
    DoubleVector right4 = DoubleVector.fromArray(SPECIES, c, c4 + LANES);
    DoubleVector left5 = DoubleVector.fromArray(SPECIES, c, c5);
    DoubleVector right5 = DoubleVector.fromArray(SPECIES, c, c5 + LANES);
    for (int k = 0, p = at; k < depth; k++, p += stride) {
      DoubleVector b0 = DoubleVector.fromArray(SPECIES, panels, panel + k * 2 * LANES);
      DoubleVector b1 = DoubleVector.fromArray(SPECIES, panels, panel + k * 2 * LANES + LANES);
      DoubleVector x = DoubleVector.broadcast(SPECIES, a[p]);
      left0 = x.fma(b0, left0);
      right0 = x.fma(b1, right0);
      x = DoubleVector.broadcast(SPECIES, a[p + 1]);
      left1 = x.fma(b0, left1);
      right1 = x.fma(b1, right1);
      x = DoubleVector.broadcast(SPECIES, a[p + 2]);
      left2 = x.fma(b0, left2);
      right2 = x.fma(b1, right2);
      x = DoubleVector.broadcast(SPECIES, a[p + 3]);
      left3 = x.fma(b0, left3);
      right3 = x.fma(b1, right3);
      x = DoubleVector.broadcast(SPECIES, a[p + 4]);
      left4 = x.fma(b0, left4);
      right4 = x.fma(b1, right4);
      x = DoubleVector.broadcast(SPECIES, a[p + 5]);
      left5 = x.fma(b0, left5);
      right5 = x.fma(b1, right5);
    }
    left0.intoArray(c, c0);
    right0.intoArray(c, c0 + LANES);
    left1.intoArray(c, c1);
    right1.intoArray(c, c1 + LANES);
    left2.intoArray(c, c2);
    right2.intoArray(c, c2 + LANES);
    left3.intoArray(c, c3);
    right3.intoArray(c, c3 + LANES);
    left4.intoArray(c, c4);
    right4.intoArray(c, c4 + LANES);
    left5.intoArray(c, c5);
    right5.intoArray(c, c5 + LANES);
  }
}
