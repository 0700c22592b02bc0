package dev.gradus.content;

import java.util.List;
import java.util.Locale;

/** The languages in which all content exists. */
public final class Languages {
  public static final Locale RUSSIAN = Locale.of("ru");
  public static final Locale ENGLISH = Locale.ENGLISH;

  /**
   * Russian first: where an order must be chosen, for example that of the sources, it is the
   * Russian text's.
   */
  public static final List<Locale> ALL = List.of(RUSSIAN, ENGLISH);

  private Languages() {}
}
