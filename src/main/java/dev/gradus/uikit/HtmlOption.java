package dev.gradus.uikit;

/**
 * One of several things as the content words it.
 *
 * @param html inline, made and sanitized by the content library
 */
public record HtmlOption(String id, String html) {}
