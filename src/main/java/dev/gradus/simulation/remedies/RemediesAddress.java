package dev.gradus.simulation.remedies;

import dev.gradus.simulation.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Parameters in an address: {@code ?depth=50&normalization=layer}. */
public final class RemediesAddress {

  private RemediesAddress() {}

  /** Reads a query; names that are not ours are ignored, of repeated ones the last counts. */
  public static Address.Parsed<RemediesParameters> read(Map<String, List<String>> query) {
    return Address.read(RemediesParameters.DEFAULT.edit(), query);
  }

  /** The query of the parameters, in a fixed order; the depth is always named. */
  public static SequencedMap<String, String> write(RemediesParameters parameters) {
    return Address.write(all(parameters), all(RemediesParameters.DEFAULT));
  }

  private static SequencedMap<String, String> all(RemediesParameters it) {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    all.put("depth", Integer.toString(it.depth()));
    all.put("width", Integer.toString(it.width()));
    all.put("normalization", it.normalization().id());
    all.put("seed", Long.toString(it.seed()));
    return all;
  }
}
