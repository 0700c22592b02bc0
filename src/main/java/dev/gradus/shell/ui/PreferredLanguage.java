package dev.gradus.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import dev.gradus.content.Languages;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one of the two languages is chosen for a person who did not name it. */
final class PreferredLanguage {

  static final String COOKIE = "gradus-language";

  private PreferredLanguage() {}

  static Optional<Locale> named(@Nullable String language) {
    return Languages.ALL.stream()
        .filter(locale -> locale.getLanguage().equals(language))
        .findFirst();
  }

  /** By the preference of an earlier visit, then by {@code Accept-Language}, else English. */
  static Locale preferred(@Nullable VaadinRequest request) {
    if (request == null) {
      return Languages.ENGLISH;
    }
    Cookie[] cookies = request.getCookies();
    return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> COOKIE.equals(cookie.getName()))
        .flatMap(cookie -> named(cookie.getValue()).stream())
        .findFirst()
        .or(() -> accepted(request.getHeader("Accept-Language")))
        .orElse(Languages.ENGLISH);
  }

  private static Optional<Locale> accepted(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), Languages.ALL));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
