package dev.gradus.simulation.signals;

import dev.gradus.simulation.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Parameters in an address: {@code ?activation=sigmoid&remedy=batch-norm}. */
public final class SignalsAddress {

  private SignalsAddress() {}

  /** Reads a query; names that are not ours are ignored, of repeated ones the last counts. */
  public static Address.Parsed<SignalsParameters> read(Map<String, List<String>> query) {
    return Address.read(SignalsParameters.DEFAULT.edit(), query);
  }

  /** The query of the parameters, in a fixed order; the activation is always named. */
  public static SequencedMap<String, String> write(SignalsParameters parameters) {
    return Address.write(all(parameters), all(SignalsParameters.DEFAULT));
  }

  private static SequencedMap<String, String> all(SignalsParameters it) {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    all.put("activation", it.activation().id());
    all.put("initialization", it.initialization().id());
    all.put("remedy", it.remedy().id());
    all.put("depth", Integer.toString(it.depth()));
    all.put("width", Integer.toString(it.width()));
    all.put("seed", Long.toString(it.seed()));
    return all;
  }
}
