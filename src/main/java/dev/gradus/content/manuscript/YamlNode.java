package dev.gradus.content.manuscript;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A YAML value with its line. Navigation never fails: what is missing or of another type is a
 * {@link Missing} at the line where it was looked for, so that a rule need not repeat what the
 * schema reports.
 */
public sealed interface YamlNode {

  /** From 1. */
  int line();

  /** A string, number, truth value or null. */
  record Scalar(int line, String text, @Nullable Object value) implements YamlNode {}

  /** A list. */
  record Sequence(int line, List<YamlNode> elements) implements YamlNode {
    public Sequence {
      elements = List.copyOf(elements);
    }
  }

  /** A map, in the order of the file. */
  record Mapping(int line, Map<String, YamlNode> values) implements YamlNode {}

  /** Nothing. */
  record Missing(int line) implements YamlNode {}

  /** The value under a key of a map. */
  default YamlNode get(String key) {
    YamlNode value = entries().get(key);
    return value == null ? new Missing(line()) : value;
  }

  /** The entries of a map; else none. */
  default Map<String, YamlNode> entries() {
    return this instanceof Mapping mapping ? mapping.values() : Map.of();
  }

  /** The elements of a list; else none. */
  default List<YamlNode> items() {
    return this instanceof Sequence sequence ? sequence.elements() : List.of();
  }

  /** The text of a scalar; else "". */
  default String text() {
    return this instanceof Scalar scalar ? scalar.text() : "";
  }

  /** The value of an integer; else 0. */
  default int number() {
    return this instanceof Scalar(int line, String text, Integer value) ? value : 0;
  }

  /** The texts of a list of scalars. */
  default List<String> texts() {
    return items().stream().map(YamlNode::text).toList();
  }

  default boolean isPresent() {
    return !(this instanceof Missing);
  }
}
