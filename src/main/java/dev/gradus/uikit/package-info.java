/**
 * What several pages show: charts, rings, numbers that are dragged, formulas, controls.
 *
 * <p>Each class here is the server's side of one custom element of {@code frontend/}. The elements
 * know no language: every text comes from the server, and only numbers are formatted in the
 * browser, by the element's {@code lang}.
 */
@NullMarked
package dev.gradus.uikit;

import org.jspecify.annotations.NullMarked;
