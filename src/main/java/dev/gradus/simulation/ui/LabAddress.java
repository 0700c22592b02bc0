package dev.gradus.simulation.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where the laboratory shows a picture. */
public final class LabAddress {

  private LabAddress() {}

  /** {@code /en/lab/recurrent?cell=lstm}. */
  public static <P> String of(FigureKind<P, ?> kind, P parameters, Locale language) {
    return "/%s/lab/%s?%s"
        .formatted(language.getLanguage(), kind.simulation().id(), query(kind, parameters));
  }

  /** {@code cell=lstm&bias=1}. */
  public static <P> String query(FigureKind<P, ?> kind, P parameters) {
    return kind.address(parameters).entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
