package dev.gradus.content.manuscript;

/** Something with the line, from 1, on which it begins. */
public record Located<T>(int line, T value) {}
