package dev.gradus.contentcheck;

import dev.gradus.content.ClaimEngine;
import dev.gradus.content.ClaimException;
import dev.gradus.content.ClaimStore;
import dev.gradus.content.ContentFiles;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.claims.Claims;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.recurrent.Recurrent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Joins the claims of the content with the engine: values known from the build first, the engine
 * for what is new.
 */
public final class EngineClaims {

  /** Where the build leaves the values, on the class path. */
  public static final String RESOURCE = "claims.json";

  /** The presets that expressions name. */
  private static final String PRESETS = Manuscript.presetsPath(GradientFlow.ID);

  private EngineClaims() {}

  /** The values that the build left, as far as they are of this engine and these presets. */
  public static ClaimStore knownValues(ContentFiles files) {
    String version = version(files);
    try (InputStream json = EngineClaims.class.getResourceAsStream("/" + RESOURCE)) {
      return json == null ? new ClaimStore(version) : ClaimStore.read(json, version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes with the engine, and with the meaning of the presets. */
  private static String version(ContentFiles files) {
    CRC32 presets = new CRC32();
    presets.update(files.files().getOrDefault(PRESETS, new byte[0]));
    return Claims.engineVersion() + "-" + Long.toHexString(presets.getValue());
  }

  /** Evaluates by computing; memoizes its runs. */
  public static ClaimEngine computing(ContentFiles files) {
    Claims claims =
        new Claims(
            new GradientFlow(Kernels.best(), new RandomStreams()),
            new Recurrent(Kernels.best(), new RandomStreams()),
            presets(files));
    return expression -> {
      try {
        return claims.evaluate(expression);
      } catch (dev.gradus.simulation.claims.ClaimException e) {
        throw new ClaimException(String.valueOf(e.getMessage()));
      }
    };
  }

  /** Known values first, the engine for what is new. */
  public static ClaimEngine of(ContentFiles files) {
    return knownValues(files).inFrontOf(() -> computing(files));
  }

  private static Map<String, Map<String, String>> presets(ContentFiles files) {
    SortedMap<String, byte[]> presetsOnly = new TreeMap<>(files.files());
    presetsOnly.keySet().retainAll(Set.of(PRESETS));
    Manuscript manuscript = Manuscript.read(new ContentFiles(presetsOnly, Map.of()));
    Map<String, Map<String, String>> presets = new HashMap<>();
    for (YamlNode preset : manuscript.presets(GradientFlow.ID)) {
      Map<String, String> parameters = new LinkedHashMap<>();
      preset
          .get("parameters")
          .entries()
          .forEach((name, value) -> parameters.put(name, value.text()));
      presets.put(preset.get("id").text(), parameters);
    }
    return presets;
  }
}
