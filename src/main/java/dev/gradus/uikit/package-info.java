/** What several pages show: charts, formulas, controls, notices. */
@NullMarked
package dev.gradus.uikit;

import org.jspecify.annotations.NullMarked;
