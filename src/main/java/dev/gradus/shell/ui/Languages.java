package dev.gradus.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two languages of the program and how one is chosen for a person who did not name it. */
final class Languages {

  static final Locale RUSSIAN = Locale.of("ru");
  static final Locale ENGLISH = Locale.ENGLISH;
  static final List<Locale> ALL = List.of(RUSSIAN, ENGLISH);
  static final String COOKIE = "gradus-language";

  private Languages() {}

  static Optional<Locale> named(@Nullable String language) {
    return ALL.stream().filter(locale -> locale.getLanguage().equals(language)).findFirst();
  }

  static Locale other(Locale locale) {
    return locale.equals(RUSSIAN) ? ENGLISH : RUSSIAN;
  }

  /** By the preference of an earlier visit, then by {@code Accept-Language}, else English. */
  static Locale preferred(@Nullable VaadinRequest request) {
    if (request == null) {
      return ENGLISH;
    }
    Cookie[] cookies = request.getCookies();
    return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> COOKIE.equals(cookie.getName()))
        .flatMap(cookie -> named(cookie.getValue()).stream())
        .findFirst()
        .or(() -> accepted(request.getHeader("Accept-Language")))
        .orElse(ENGLISH);
  }

  private static Optional<Locale> accepted(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), ALL));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
