package dev.gradus.numerics.kernels;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * c += a·b in blocks (Goto, van de Geijn 2008, in small): b is laid out in panels two vectors wide,
 * then each panel is taken in by one {@link Tile} of c after the other. What does not fill a tile
 * is computed in a tile of its own, padded with zeros. Holds scratch memory, so one thread a time.
 */
final class PanelMultiply {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final int COLUMNS = 2 * LANES;

  /** 32 registers come with the widest vectors. */
  private static final Tile TILE = LANES >= 8 ? new TileOfEight() : new TileOfSix();

  private static final int ROWS = TILE.rows();

  /** How deep a panel is at most: it then takes 32 KB at the widest vectors. */
  private static final int DEPTH = 256;

  /** One panel after the other, each chunk × two vectors. */
  private double[] panels = new double[0];

  private final double[] edgeOfA = new double[ROWS * DEPTH];
  private final double[] edgeOfC = new double[ROWS * COLUMNS];

  /**
   * Adds a product.
   *
   * @param a m×depth, or depth×m where it is transposed
   * @param b depth×n, or n×depth where it is transposed
   * @param c m×n
   */
  void add(
      double[] a,
      boolean aTransposed,
      double[] b,
      boolean bTransposed,
      double[] c,
      int m,
      int depth,
      int n) {
    for (int from = 0; from < depth; from += DEPTH) {
      int chunk = Math.min(DEPTH, depth - from);
      pack(b, bTransposed, from, chunk, depth, n);
      for (int column = 0; column < n; column += COLUMNS) {
        int panel = column * chunk;
        int columns = Math.min(COLUMNS, n - column);
        for (int row = 0; row < m; row += ROWS) {
          int rows = Math.min(ROWS, m - row);
          int to = row * n + column;
          int stride = aTransposed ? m : depth;
          int at = aTransposed ? from * m + row : row * depth + from;
          if (rows < ROWS || columns < COLUMNS) {
            addEdge(a, at, stride, aTransposed, panel, chunk, c, to, n, rows, columns);
          } else if (aTransposed) {
            TILE.addByColumns(a, at, stride, panels, panel, chunk, c, to, n);
          } else {
            TILE.addByRows(a, at, stride, panels, panel, chunk, c, to, n);
          }
        }
      }
    }
  }

  /** Lays out the chunk of b, reading it in the order in which it lies in memory. */
  private void pack(double[] b, boolean transposed, int from, int chunk, int depth, int n) {
    int size = (n + COLUMNS - 1) / COLUMNS * COLUMNS * chunk;
    if (panels.length < size) {
      panels = new double[size];
    }
    int whole = n / COLUMNS * COLUMNS;
    if (transposed) {
      for (int column = 0; column < whole; column += COLUMNS) {
        packColumns(b, column * depth + from, depth, column * chunk, chunk);
      }
    } else {
      for (int k = 0; k < chunk; k++) {
        packRow(b, (from + k) * n, k * COLUMNS, whole, chunk);
      }
    }
    if (whole < n) {
      int at = transposed ? whole * depth + from : from * n + whole;
      packEdge(b, at, transposed, transposed ? depth : n, whole * chunk, chunk, n - whole);
    }
  }

  private void packRow(double[] b, int from, int to, int columns, int chunk) {
    for (int column = 0; column < columns; column += COLUMNS) {
      int at = to + column * chunk;
      DoubleVector.fromArray(SPECIES, b, from + column).intoArray(panels, at);
      DoubleVector.fromArray(SPECIES, b, from + column + LANES).intoArray(panels, at + LANES);
    }
  }

  /** Four columns at a time, so that what is written lies together. */
  private void packColumns(double[] b, int from, int stride, int to, int chunk) {
    for (int column = 0; column < COLUMNS; column += 4) {
      int b0 = from + column * stride;
      int b1 = b0 + stride;
      int b2 = b1 + stride;
      int b3 = b2 + stride;
      int at = to + column;
      for (int k = 0; k < chunk; k++) {
        panels[at + k * COLUMNS] = b[b0 + k];
        panels[at + k * COLUMNS + 1] = b[b1 + k];
        panels[at + k * COLUMNS + 2] = b[b2 + k];
        panels[at + k * COLUMNS + 3] = b[b3 + k];
      }
    }
  }

  private void packEdge(
      double[] b, int from, boolean transposed, int stride, int to, int chunk, int columns) {
    for (int k = 0; k < chunk; k++) {
      for (int column = 0; column < COLUMNS; column++) {
        int at = transposed ? from + column * stride + k : from + k * stride + column;
        panels[to + k * COLUMNS + column] = column < columns ? b[at] : 0;
      }
    }
  }

  private void addEdge(
      double[] a,
      int at,
      int stride,
      boolean transposed,
      int panel,
      int chunk,
      double[] c,
      int to,
      int cStride,
      int rows,
      int columns) {
    for (int row = 0; row < rows; row++) {
      for (int k = 0; k < chunk; k++) {
        edgeOfA[row * DEPTH + k] = a[transposed ? at + row + k * stride : at + row * stride + k];
      }
      System.arraycopy(c, to + row * cStride, edgeOfC, row * COLUMNS, columns);
    }
    // what lies beyond the edge is computed and thrown away
    TILE.addByRows(edgeOfA, 0, DEPTH, panels, panel, chunk, edgeOfC, 0, COLUMNS);
    for (int row = 0; row < rows; row++) {
      System.arraycopy(edgeOfC, row * COLUMNS, c, to + row * cStride, columns);
    }
  }
}
