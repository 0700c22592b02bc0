package dev.gradus.simulation.ui;

import dev.gradus.simulation.Simulation;
import dev.gradus.simulation.SimulationParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where the laboratory shows a picture. */
public final class LabAddress {

  private LabAddress() {}

  /** {@code /en/lab/recurrent?cell=lstm}. */
  public static <P extends SimulationParameters<P>> String of(
      Simulation<P, ?> simulation, P parameters, Locale language) {
    return of(simulation.id(), parameters, language);
  }

  /**
   * The same where the simulation is known by its id only, which must be that of the parameters.
   */
  public static String of(String simulation, SimulationParameters<?> parameters, Locale language) {
    return "/%s/lab/%s?%s".formatted(language.getLanguage(), simulation, query(parameters));
  }

  /** {@code cell=lstm&bias=1}. */
  public static String query(SimulationParameters<?> parameters) {
    return parameters.address().entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
