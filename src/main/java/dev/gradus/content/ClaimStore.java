package dev.gradus.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values that the engine computed before, so that nothing is computed at start: written when the
 * program is built, read when it runs. Values of another version of the engine, or for another
 * meaning of the presets, do not count. Safe for use by several threads.
 */
public final class ClaimStore {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final String engineVersion;
  private final ConcurrentSkipListMap<String, Double> values = new ConcurrentSkipListMap<>();

  /**
   * An empty store.
   *
   * @param engineVersion changes whenever an equal expression may have another value: with the
   *     engine, and with the presets that expressions name
   */
  public ClaimStore(String engineVersion) {
    this.engineVersion = engineVersion;
  }

  /**
   * Reads what {@link #write} wrote; of another version, nothing.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static ClaimStore read(InputStream json, String engineVersion) {
    ClaimStore store = new ClaimStore(engineVersion);
    try {
      JsonNode root = JSON.readTree(json);
      if (root.path("engine").asString("").equals(engineVersion)) {
        root.path("values")
            .forEachEntry((expression, value) -> store.values.put(expression, value.asDouble()));
      }
      return store;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a claim store: " + e.getOriginalMessage(), e);
    }
  }

  /** The value of an expression, if it is known. */
  public OptionalDouble value(String expression) {
    Double value = values.get(expression);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * An engine that takes known values from here and remembers new ones.
   *
   * @param engine asked only when the first unknown expression is evaluated
   */
  public ClaimEngine inFrontOf(Supplier<ClaimEngine> engine) {
    return new Remembering(engine);
  }

  /** Forgets what is not among some expressions: texts change, and so does what they claim. */
  public void retain(Collection<String> expressions) {
    values.keySet().retainAll(expressions);
  }

  /** As JSON: sorted, one value a line, equal for equal contents. */
  public String json() {
    SortedMap<String, Double> sorted = new TreeMap<>(values);
    String lines =
        sorted.entrySet().stream()
            .map(entry -> "    " + quoted(entry.getKey()) + ": " + entry.getValue())
            .collect(Collectors.joining(",\n"));
    return "{\n  \"engine\": "
        + quoted(engineVersion)
        + ",\n  \"values\": {\n"
        + lines
        + "\n  }\n}\n";
  }

  /** Writes {@link #json} to a file, and makes its folder if need be. */
  public void write(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Remembering implements ClaimEngine {
    private final Supplier<ClaimEngine> maker;
    private @Nullable ClaimEngine engine;

    Remembering(Supplier<ClaimEngine> maker) {
      this.maker = maker;
    }

    @Override
    public double evaluate(String expression) {
      Double known = values.get(expression);
      if (known != null) {
        return known;
      }
      double value = engine().evaluate(expression);
      if (Double.isFinite(value)) {
        values.put(expression, value);
      }
      return value;
    }

    private synchronized ClaimEngine engine() {
      if (engine == null) {
        engine = maker.get();
      }
      return engine;
    }
  }

  private static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }
}
