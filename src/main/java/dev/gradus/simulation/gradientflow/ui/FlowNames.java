package dev.gradus.simulation.gradientflow.ui;

import dev.gradus.simulation.gradientflow.FlowComparison;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.uikit.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Names of compared configurations: what tells one from the others, and nothing else. */
final class FlowNames {

  private final FlowWords words;
  private final List<GradientFlowParameters> all;

  FlowNames(FlowComparison comparison, FlowWords words) {
    this.words = words;
    all = Stream.concat(Stream.of(comparison.shown()), comparison.beside().stream()).toList();
  }

  /** “ReLU, He (Kaiming)”. */
  String of(GradientFlowParameters one) {
    List<String> parts = new ArrayList<>();
    traits(one)
        .forEach((name, trait) -> {
          boolean tells = all.stream().anyMatch(it -> !Objects.equals(traits(it).get(name), trait));
          if (tells) {
            parts.add(trait);
          }
        });
    return String.join(", ", parts);
  }

  private Map<String, String> traits(GradientFlowParameters it) {
    Map<String, String> traits = new LinkedHashMap<>();
    traits.put("activation", words.of("flow.activation." + it.activation().id()));
    traits.put("initialization", words.of("flow.initialization." + it.initialization().id()));
    traits.put("gain", words.of("flow.trait.gain", number(it.gain())));
    traits.put("bias", words.of("flow.trait.bias." + it.bias().id()));
    traits.put("normalization", words.of("flow.trait.normalization." + it.normalization().id()));
    traits.put("residual", words.of("flow.trait.residual." + it.residual()));
    traits.put("branch-scale", words.of("flow.trait.branch-scale", number(it.branchScale())));
    traits.put("width", words.plural("flow.units").with(it.width(), words.locale()));
    traits.put("batch", words.of("flow.trait.batch", Integer.toString(it.batch())));
    traits.put("seeds", words.of("flow.trait.seeds", Integer.toString(it.seeds())));
    traits.put("seed", words.of("figure.seed", Long.toString(it.seed())));
    return traits;
  }

  private String number(double value) {
    return Numbers.text(value, 2, words.locale());
  }
}
