package dev.gradus.simulation.saturation;

import dev.gradus.simulation.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Parameters in an address: {@code ?activation=tanh&z=3}. */
public final class SaturationAddress {

  private SaturationAddress() {}

  /** Reads a query; names that are not ours are ignored, of repeated ones the last counts. */
  public static Address.Parsed<SaturationParameters> read(Map<String, List<String>> query) {
    return Address.read(SaturationParameters.DEFAULT.edit(), query);
  }

  /** The query of the parameters, in a fixed order; the activation is always named. */
  public static SequencedMap<String, String> write(SaturationParameters parameters) {
    return Address.write(all(parameters), all(SaturationParameters.DEFAULT));
  }

  private static SequencedMap<String, String> all(SaturationParameters it) {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    all.put("activation", it.activation().id());
    all.put("z", Double.toString(it.z()));
    all.put("weight", Double.toString(it.weight()));
    all.put("chain", it.chain().id());
    all.put("layers", Integer.toString(it.layers()));
    all.put("gain", Double.toString(it.gain()));
    all.put("layer", Integer.toString(it.layer()));
    all.put("seed", Long.toString(it.seed()));
    return all;
  }
}
