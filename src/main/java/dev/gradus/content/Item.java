package dev.gradus.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One scorable quiz item: its facts once, its wording per language.
 *
 * @param id permanent, kebab-case
 * @param revision grows with every change of the facts
 * @param concepts ids of {@link Concept}s; the first is the item's group
 * @param sources keys of {@link Source}s that its texts cite
 * @param see the simulation that shows the point; null where none can
 * @param hints how many hints there are; each costs a part of the points
 * @param parameters of a generated item, by name, in the order of the file; else empty
 * @param values expressions over the engine for numbers in the wording, by name
 */
public record Item(
    String id,
    int revision,
    Level level,
    Demand asks,
    List<String> concepts,
    List<String> sources,
    @Nullable SimulationState see,
    int hints,
    Map<String, List<ParameterValue>> parameters,
    Map<String, String> values,
    ItemBody body,
    Map<Locale, ItemText> texts) {

  /** INFERENCE: a step of reasoning, a computation, or reading a picture. */
  public enum Demand {
    RECALL,
    INFERENCE
  }

  /**
   * A state of a figure. In a generated item {@code {name}} stands for a parameter or a computed
   * value of the instance.
   *
   * @param preset id of a {@link Preset}, which also says which figure it is
   * @param parameters what differs from the preset, named as in the address
   */
  public record SimulationState(String preset, Map<String, String> parameters) {
    public SimulationState {
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Whether it depends on what is drawn for an instance. */
    public boolean isOpen() {
      return preset.contains("{")
          || parameters.values().stream().anyMatch(value -> value.contains("{"));
    }
  }

  /**
   * A value that a parameter of a generated item may take.
   *
   * @param value as it stands in expressions
   * @param tex how it is shown as a formula; null shows the value itself
   */
  public record ParameterValue(String value, @Nullable String tex) {}

  public Item {
    concepts = List.copyOf(concepts);
    sources = List.copyOf(sources);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    texts = Map.copyOf(texts);
  }

  public boolean isGenerated() {
    return !parameters.isEmpty();
  }

  /** The concept that the item stands under. */
  public String group() {
    return concepts.getFirst();
  }

  /** The wording in a language of {@link Languages#ALL}. */
  public ItemText text(Locale language) {
    return Texts.of(texts, language);
  }
}
