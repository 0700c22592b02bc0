package dev.gradus.content.manuscript;

import org.jspecify.annotations.Nullable;

/** What running text says besides words. */
public sealed interface Mention {

  /** {@code $tex$} or a display formula. */
  record Formula(String tex) implements Mention {}

  /** {@code {{expression ~ literal}}}; the literal is null if the author left it out. */
  record Claim(String expression, @Nullable String literal) implements Mention {}

  /** {@code {{drag name}}}: a number that the reader drags. */
  record Drag(String name) implements Mention {}

  /** {@code {{out name}}}: a live result of the figure. */
  record Out(String name) implements Mention {}

  /** {@code {{param name}}}: a parameter of a generated quiz item. */
  record Param(String name) implements Mention {}

  /** {@code {{value name}}}: a number of a generated quiz item. */
  record Value(String name) implements Mention {}

  /** {@code [@source locator]}. */
  record Cite(String source, @Nullable String locator) implements Mention {}

  /** {@code [words]{point}}: the passage of a sample answer that earns or asserts a point. */
  record Mark(String point) implements Mention {}

  /**
   * {@code [words](scheme:target)}; the scheme is "term", "question", "task", "lab", "preset",
   * "mark" or that of a URL, or "".
   */
  record Link(String scheme, String target) implements Mention {}

  /** Plain words, without markup, code and formulas. */
  record Words(String text) implements Mention {}

  /** A sign that opens something which is never closed; shown as it is. */
  record Stray(String sign) implements Mention {}
}
