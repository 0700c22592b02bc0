package dev.gradus.contentcheck;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.gradus.content.lexicon.Lexicon;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * YAML files and front matter agree with the JSON Schemas in {@code content/schema} of the program.
 */
final class SchemaRule implements Rule {
  private static final Map<String, String> SCHEMA_BY_FILE =
      Map.of(
          Manuscript.CONCEPTS, "concepts",
          Manuscript.MISCONCEPTIONS, "misconceptions",
          Manuscript.SOURCES, "sources",
          Lexicon.CONCEPTS, "lexicon-concepts",
          Lexicon.DISCOURSE, "lexicon-concepts");

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()));
  private final Map<String, Schema> schemas = new HashMap<>();

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    SCHEMA_BY_FILE.forEach((path, schema) -> check(path, manuscript.yaml(path), schema, reporter));
    for (String simulation : manuscript.simulations()) {
      String path = Manuscript.presetsPath(simulation);
      check(path, manuscript.yaml(path), "presets", reporter);
    }
    manuscript
        .yaml()
        .forEach((path, root) -> {
          if (path.startsWith(Lexicon.QUESTIONS)) {
            check(path, root, "lexicon-question", reporter);
          }
        });
    for (Folder folder : manuscript.folders()) {
      String schema = folder.kind().name().toLowerCase(Locale.ROOT);
      check(folder.factsPath(), folder.facts(), schema, reporter);
      for (Script script : folder.texts().values()) {
        check(script.path(), script.frontMatter(), frontMatter(folder.kind()), reporter);
      }
    }
  }

  private static String frontMatter(Folder.Kind kind) {
    return kind == Folder.Kind.LAB ? "lab-front-matter" : "front-matter";
  }

  private void check(String path, YamlNode root, String schemaName, Reporter reporter) {
    if (!root.isPresent()) {
      return;
    }
    Schema schema = schemas.computeIfAbsent(schemaName, this::load);
    for (Error error : schema.validate(json(root))) {
      NodePath place = error.getInstanceLocation();
      YamlNode node = at(root, place);
      String property = error.getProperty();
      boolean surplus = property != null && node.entries().containsKey(property);
      int line = surplus ? node.get(property).line() : node.line();
      String where = place.getNameCount() == 0 ? "" : words(place) + ": ";
      reporter.report(path, line, where + error.getMessage());
    }
  }

  private Schema load(String name) {
    String resource = "/content/schema/" + name + ".json";
    try (InputStream json = SchemaRule.class.getResourceAsStream(resource)) {
      if (json == null) {
        throw new IllegalStateException("the program contains no " + resource);
      }
      return registry.getSchema(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static YamlNode at(YamlNode root, NodePath place) {
    YamlNode node = root;
    for (int i = 0; i < place.getNameCount(); i++) {
      node =
          place.getElement(i) instanceof Integer index && index < node.items().size()
              ? node.items().get(index)
              : node.get(String.valueOf(place.getElement(i)));
    }
    return node;
  }

  private static String words(NodePath place) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < place.getNameCount(); i++) {
      words.append(i == 0 ? "" : ".").append(place.getElement(i));
    }
    return words.toString();
  }

  private static JsonNode json(YamlNode node) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (node) {
      case YamlNode.Missing missing -> make.nullNode();
      case YamlNode.Scalar scalar ->
          switch (scalar.value()) {
            case null -> make.nullNode();
            case Integer number -> make.numberNode(number);
            case Double number -> make.numberNode(number);
            case Boolean truth -> make.booleanNode(truth);
            default -> make.stringNode(scalar.text());
          };
      case YamlNode.Sequence sequence -> {
        var array = make.arrayNode();
        sequence.elements().forEach(element -> array.add(json(element)));
        yield array;
      }
      case YamlNode.Mapping mapping -> {
        var object = make.objectNode();
        mapping.values().forEach((key, value) -> object.set(key, json(value)));
        yield object;
      }
    };
  }
}
