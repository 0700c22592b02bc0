package dev.gradus.simulation.worked;

import dev.gradus.simulation.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Parameters in an address: {@code ?activation=tanh&step=signal-2&w1-11=0.5}. */
public final class WorkedAddress {

  private WorkedAddress() {}

  /** Reads a query; names that are not ours are ignored, of repeated ones the last counts. */
  public static Address.Parsed<WorkedParameters> read(Map<String, List<String>> query) {
    return Address.read(WorkedParameters.DEFAULT.edit(), query);
  }

  /** The query of the parameters, in a fixed order; the activation is always named. */
  public static SequencedMap<String, String> write(WorkedParameters parameters) {
    return Address.write(all(parameters), all(WorkedParameters.DEFAULT));
  }

  private static SequencedMap<String, String> all(WorkedParameters it) {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    all.put("activation", it.activation().id());
    all.put("step", it.step().id());
    WorkedParameters.NAMES.forEach(name -> all.put(name, Double.toString(it.number(name))));
    return all;
  }
}
