package dev.gradus.simulation.recurrent;

import dev.gradus.simulation.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Parameters in an address: {@code ?cell=lstm&bias=1.0}. */
public final class RecurrentAddress {

  private RecurrentAddress() {}

  /** Reads a query; names that are not ours are ignored, of repeated ones the last counts. */
  public static Address.Parsed<RecurrentParameters> read(Map<String, List<String>> query) {
    return Address.read(RecurrentParameters.DEFAULT.edit(), query);
  }

  /** The query of the parameters, in a fixed order; the cell is always named. */
  public static SequencedMap<String, String> write(RecurrentParameters parameters) {
    return Address.write(all(parameters), all(RecurrentParameters.DEFAULT));
  }

  private static SequencedMap<String, String> all(RecurrentParameters it) {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    all.put("cell", it.cell().id());
    all.put("matrix", it.matrix().id());
    all.put("radius", Double.toString(it.radius()));
    all.put("activation", it.activation().id());
    all.put("input-scale", Double.toString(it.inputScale()));
    all.put("bias", Double.toString(it.bias()));
    all.put("width", Integer.toString(it.width()));
    all.put("lags", Integer.toString(it.lags()));
    all.put("burn-in", Integer.toString(it.burnIn()));
    all.put("seeds", Integer.toString(it.seeds()));
    all.put("seed", Long.toString(it.seed()));
    return all;
  }
}
