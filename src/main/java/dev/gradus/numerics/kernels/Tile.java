package dev.gradus.numerics.kernels;

/**
 * The innermost loop of a product: a few rows of c, two vectors wide, are held in registers while
 * the whole depth goes by. It is written out because the compiler keeps only local variables there,
 * no arrays.
 */
interface Tile {

  /** How many rows of c it computes. */
  int rows();

  /**
   * c += a·b.
   *
   * @param a element (r, k) lies at {@code at + r·stride + k}
   * @param panels depth × two vectors, row by row, from place {@code panel} on
   * @param c element (r, j) lies at {@code to + r·cStride + j}
   */
  void addByRows(
      double[] a,
      int at,
      int stride,
      double[] panels,
      int panel,
      int depth,
      double[] c,
      int to,
      int cStride);

  /** The same, with element (r, k) of a at {@code at + r + k·stride}. */
  void addByColumns(
      double[] a,
      int at,
      int stride,
      double[] panels,
      int panel,
      int depth,
      double[] c,
      int to,
      int cStride);
}
