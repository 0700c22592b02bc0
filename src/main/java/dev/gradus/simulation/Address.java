package dev.gradus.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Parameters in an address: {@code ?activation=relu&depth=50}, only those that differ from the
 * default.
 */
public final class Address {

  /**
   * @param parameters the nearest valid state
   * @param problems what the address said that could not be taken as it was
   * @param named whether the address names any parameter at all
   */
  public record Parsed<P>(P parameters, List<ParameterProblem> problems, boolean named) {}

  private Address() {}

  /**
   * Reads a query; names that are not the draft's are ignored, of repeated ones the last counts.
   *
   * @param draft that starts from the default
   */
  public static <P> Parsed<P> read(ParameterDraft<P> draft, Map<String, List<String>> query) {
    boolean named = false;
    for (Map.Entry<String, List<String>> entry : query.entrySet()) {
      named |= !entry.getValue().isEmpty() && draft.set(entry.getKey(), entry.getValue().getLast());
    }
    P parameters = draft.build();
    return new Parsed<>(parameters, draft.problems(), named);
  }

  /**
   * The query of the parameters in their order; the first is always named, so that no state has an
   * empty query.
   *
   * @param all every parameter by its name
   * @param usual the same of the default
   */
  public static SequencedMap<String, String> write(
      SequencedMap<String, String> all, Map<String, String> usual) {
    SequencedMap<String, String> query = new LinkedHashMap<>();
    all.forEach((name, value) -> {
      if (query.isEmpty() || !value.equals(usual.get(name))) {
        query.put(name, value);
      }
    });
    return query;
  }
}
