package dev.gradus.content.internal;

import dev.gradus.content.Problem;
import dev.gradus.content.manuscript.YamlNode;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Parses YAML into nodes with lines. Anchors, aliases and tags are refused: no content needs them.
 */
final class YamlReader {
  private static final String RULE = "yaml";

  private final String path;
  private final int linesBefore;
  private final List<Problem> problems;

  /**
   * @param linesBefore number of lines of the file before the text that is parsed
   * @param problems receives what is wrong
   */
  YamlReader(String path, int linesBefore, List<Problem> problems) {
    this.path = path;
    this.linesBefore = linesBefore;
    this.problems = problems;
  }

  /** The root; missing if the text is empty or broken. */
  YamlNode read(String text) {
    YamlNode nothing = new YamlNode.Missing(linesBefore + 1);
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      return root == null ? nothing : convert(root);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      report(mark == null ? linesBefore + 1 : line(mark), oneLine(e.getProblem()));
    } catch (YAMLException e) {
      report(linesBefore + 1, oneLine(e.getMessage()));
    }
    return nothing;
  }

  private YamlNode convert(Node node) {
    int line = line(node.getStartMark());
    if (node.getAnchor() != null) {
      report(line, "anchors and aliases are not used here");
      return new YamlNode.Missing(line);
    }
    return switch (node) {
      case ScalarNode scalar -> new YamlNode.Scalar(line, scalar.getValue(), value(scalar, line));
      case SequenceNode sequence ->
          new YamlNode.Sequence(line, sequence.getValue().stream().map(this::convert).toList());
      case MappingNode mapping -> mapping(mapping, line);
      default -> new YamlNode.Missing(line);
    };
  }

  private YamlNode mapping(MappingNode mapping, int line) {
    Map<String, YamlNode> values = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      int keyLine = line(entry.getKeyNode().getStartMark());
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        report(keyLine, "a key must be plain text");
      } else if (values.containsKey(key.getValue())) {
        report(keyLine, "the key " + key.getValue() + " stands here twice");
      } else {
        values.put(key.getValue(), convert(entry.getValueNode()));
      }
    }
    return new YamlNode.Mapping(line, Collections.unmodifiableMap(values));
  }

  private @Nullable Object value(ScalarNode scalar, int line) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    try {
      if (tag.equals(Tag.INT)) {
        return Integer.valueOf(text);
      } else if (tag.equals(Tag.FLOAT)) {
        return Double.valueOf(text);
      } else if (text.equals("true") || text.equals("false")) {
        return tag.equals(Tag.BOOL) ? Boolean.valueOf(text) : text;
      } else if (tag.equals(Tag.NULL)) {
        return null;
      }
    } catch (NumberFormatException e) {
      report(line, "not a plain decimal number: " + text);
    }
    return text;
  }

  private int line(Mark mark) {
    return linesBefore + mark.getLine() + 1;
  }

  private void report(int line, String message) {
    problems.add(new Problem(path, line, RULE, message));
  }

  private static String oneLine(@Nullable String message) {
    return message == null
        ? "not valid YAML"
        : message.lines().findFirst().orElse("not valid YAML");
  }
}
