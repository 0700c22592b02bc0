package dev.gradus.simulation.ui;

/**
 * A preset as a page offers it.
 *
 * @param id in addresses and links
 * @param name in the reader's language
 * @param offered whether it stands in the row of presets; the others are reached by links
 */
public record NamedPreset<P>(String id, String name, P parameters, boolean offered) {}
