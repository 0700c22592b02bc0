package dev.gradus.uikit;

/** One of several things to choose: the value that events carry and the text that is read. */
public record Option(String value, String label) {}
