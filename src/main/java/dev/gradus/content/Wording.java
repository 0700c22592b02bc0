package dev.gradus.content;

/**
 * How a fact that has an id is worded in one language: a key point, a misconception, a line of a
 * rubric.
 *
 * @param html inline
 * @param text the same without markup; formulas as TeX
 */
public record Wording(String id, String html, String text) {}
