package dev.gradus.uikit;

import java.util.Locale;

/**
 * A noun in the forms that numbers ask for: «слой, слоя, слоёв»; “layer, layers, layers”.
 *
 * @param one with 1, in Russian also 21, 31 …
 * @param few in Russian with 2 … 4, 22 … and with every fraction: «0,5 раза»; in English not used
 * @param many with all others
 */
public record Plural(String one, String few, String many) {

  /** A noun of two forms, as in English. */
  public static Plural of(String one, String many) {
    return new Plural(one, many, many);
  }

  /** The form that stands with {@code count}. */
  public String form(long count, Locale language) {
    long absolute = Math.abs(count);
    if (!language.getLanguage().equals("ru")) {
      return absolute == 1 ? one : many;
    }
    long tens = absolute % 100;
    long units = absolute % 10;
    if (units == 1 && tens != 11) {
      return one;
    }
    return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many;
  }

  /** The number and its noun with a space that does not break: «30 слоёв». */
  public String with(long count, Locale language) {
    return Numbers.fixed((double) count, 0, language) + '\u00a0' + form(count, language);
  }

  /** A number that may have a fraction as it is read, and its noun: «4,3 раза», «5 раз». */
  public String with(double value, int digits, Locale language) {
    String number = Numbers.text(value, digits, language);
    boolean whole = number.chars().allMatch(c -> Character.isDigit(c) || c == '\u2212');
    String noun = whole ? form(Math.round(value), language) : fraction(language);
    return number + '\u00a0' + noun;
  }

  private String fraction(Locale language) {
    return language.getLanguage().equals("ru") ? few : many;
  }
}
