package dev.gradus.simulation.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers of a figure that the text around it shows.
 *
 * @param results inline HTML by name
 * @param parameters values of those that can be dragged in the text, by name
 */
public record InProse(Map<String, String> results, Map<String, String> parameters) {

  /** Of a figure that lends the text no numbers. */
  public static final InProse NOTHING = new InProse(Map.of(), Map.of());

  public InProse {
    results = new LinkedHashMap<>(results);
    parameters = new LinkedHashMap<>(parameters);
  }
}
