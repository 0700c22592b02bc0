package dev.gradus.content.internal;

import java.util.Map;
import java.util.Set;

/**
 * Where links to presets lead: to the figure of the page itself, else to that of the laboratory.
 *
 * @param simulations of the presets, by id
 * @param onPage simulations whose figures stand on the page
 * @param folder of the page, which is its address too, with a trailing '/'
 */
record PresetAddresses(Map<String, String> simulations, Set<String> onPage, String folder) {

  /** The simulation of a preset; "" if there is none. */
  String simulation(String preset) {
    return simulations.getOrDefault(preset, "");
  }

  /** The address within a language. */
  String address(String preset) {
    String simulation = simulation(preset);
    boolean here = onPage.contains(simulation);
    String page = here ? folder.substring(0, folder.length() - 1) : "lab/" + simulation;
    return page + "?preset=" + preset + "#figure";
  }
}
