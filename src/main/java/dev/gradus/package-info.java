/** The program: one module a package; docs/decisions says who may use whom. */
@NullMarked
package dev.gradus;

import org.jspecify.annotations.NullMarked;
