package dev.gradus.simulation.gradientflow;

import dev.gradus.simulation.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Parameters in an address: {@code ?activation=relu&depth=50}. */
public final class GradientFlowAddress {

  private GradientFlowAddress() {}

  /** Reads a query; names that are not ours are ignored, of repeated ones the last counts. */
  public static Address.Parsed<GradientFlowParameters> read(Map<String, List<String>> query) {
    return Address.read(GradientFlowParameters.DEFAULT.edit(), query);
  }

  /** The query of the parameters, in a fixed order; the activation is always named. */
  public static SequencedMap<String, String> write(GradientFlowParameters parameters) {
    return Address.write(all(parameters), all(GradientFlowParameters.DEFAULT));
  }

  static SequencedMap<String, String> all(GradientFlowParameters it) {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    all.put("activation", it.activation().id());
    all.put("initialization", it.initialization().id());
    all.put("gain", Double.toString(it.gain()));
    all.put("bias", it.bias().id());
    all.put("depth", Integer.toString(it.depth()));
    all.put("width", Integer.toString(it.width()));
    all.put("batch", Integer.toString(it.batch()));
    all.put("normalization", it.normalization().id());
    all.put("residual", Boolean.toString(it.residual()));
    all.put("branch-scale", Double.toString(it.branchScale()));
    all.put("seeds", Integer.toString(it.seeds()));
    all.put("seed", Long.toString(it.seed()));
    return all;
  }
}
