package dev.gradus.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A named setting of a figure.
 *
 * @param id unique among the presets of all simulations
 * @param simulation name of the simulation, such as "gradient-flow"
 * @param hidden not offered by name; only links, claims and ladders use it
 * @param parameters values by name, spelled as in the figure's address, in the order of the file;
 *     what is not named has the simulation's default
 */
public record Preset(
    String id,
    String simulation,
    boolean hidden,
    Map<Locale, String> names,
    Map<String, String> parameters) {
  public Preset {
    names = Map.copyOf(names);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** The name in a language; see {@link Question#text}. */
  public String name(Locale language) {
    return Texts.of(names, language);
  }
}
