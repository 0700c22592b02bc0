package dev.gradus.uikit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as a reader of Russian or English expects them: {@code 5·10⁻¹⁹} and {@code 5 × 10⁻¹⁹},
 * decimal comma or point, a true minus, non-breaking spaces. The custom elements format by the same
 * rules.
 */
public final class Numbers {
  private static final char MINUS = '\u2212';
  private static final char NARROW_SPACE = '\u202f';
  private static final char SPACE = '\u00a0';

  /** Between these, a value is written out; beyond, as a power of ten. */
  private static final double SMALLEST_PLAIN = -2.3;

  private static final double LARGEST_PLAIN = 3;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Numbers() {}

  private static boolean isRussian(Locale language) {
    return language.getLanguage().equals("ru");
  }

  private static String localized(String digits, Locale language) {
    String signed = digits.replace('-', MINUS);
    return isRussian(language) ? signed.replace('.', ',') : signed;
  }

  /** Rounded to {@code digits} significant digits, trailing zeros kept: 0,234; 1,00. */
  public static String significant(double value, int digits, Locale language) {
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(value, new MathContext(digits, RoundingMode.HALF_UP));
    int missing = digits - rounded.precision();
    BigDecimal padded = missing > 0 ? rounded.setScale(rounded.scale() + missing) : rounded;
    BigDecimal shown = padded.scale() < 0 ? padded.setScale(0) : padded;
    return localized(shown.toPlainString(), language);
  }

  /** Rounded to {@code decimals} digits after the decimal sign: 2,00. */
  public static String fixed(double value, int decimals, Locale language) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    return localized(rounded.toPlainString(), language);
  }

  /** A magnitude given by its decimal logarithm, as HTML: {@code 5·10<sup>−19</sup>}, 0,85, 263. */
  public static String magnitudeHtml(double log10, Locale language) {
    return magnitude(log10, 1, language, true);
  }

  /** A magnitude given by its decimal logarithm, as plain text: {@code 5·10⁻¹⁹}. */
  public static String magnitudeText(double log10, Locale language) {
    return magnitude(log10, 1, language, false);
  }

  /** Any positive or negative value or zero, {@code digits} significant, as HTML. */
  public static String html(double value, int digits, Locale language) {
    return any(value, digits, language, true);
  }

  /** Any positive or negative value or zero, {@code digits} significant, as plain text. */
  public static String text(double value, int digits, Locale language) {
    return any(value, digits, language, false);
  }

  /** “14 %” in both languages, with a space that does not break. */
  public static String percent(double share, int decimals, Locale language) {
    return fixed(share * 100, decimals, language) + SPACE + "%";
  }

  private static String any(double value, int digits, Locale language, boolean html) {
    double log10 = Math.log10(Math.abs(value));
    if (value == 0 || (log10 > SMALLEST_PLAIN && log10 < LARGEST_PLAIN + digits - 1)) {
      return significant(value, digits, language);
    }
    String sign = value < 0 ? String.valueOf(MINUS) : "";
    return sign + power(log10, digits, language, html);
  }

  private static String magnitude(double log10, int digits, Locale language, boolean html) {
    if (log10 == Double.NEGATIVE_INFINITY) {
      return "0";
    }
    if (log10 == 0) {
      return "1";
    }
    if (log10 > SMALLEST_PLAIN && log10 < LARGEST_PLAIN) {
      double value = Math.pow(10, log10);
      return significant(value, value < 10 ? 2 : 3, language);
    }
    return power(log10, digits, language, html);
  }

  private static String power(double log10, int digits, Locale language, boolean html) {
    int exponent = (int) Math.floor(log10);
    BigDecimal mantissa =
        new BigDecimal(
            Math.pow(10, log10 - exponent), new MathContext(digits, RoundingMode.HALF_UP));
    if (mantissa.compareTo(BigDecimal.TEN) >= 0) {
      mantissa = mantissa.movePointLeft(1);
      exponent++;
    }
    String ten = "10" + (html ? "<sup>" + signed(exponent) + "</sup>" : superscript(exponent));
    if (mantissa.compareTo(BigDecimal.ONE) == 0) {
      return ten;
    }
    String times = isRussian(language) ? "·" : NARROW_SPACE + "×" + NARROW_SPACE;
    return significant(mantissa.doubleValue(), digits, language) + times + ten;
  }

  private static String signed(int exponent) {
    return String.valueOf(exponent).replace('-', MINUS);
  }

  private static String superscript(int exponent) {
    var text = new StringBuilder(exponent < 0 ? "⁻" : "");
    String.valueOf(Math.abs(exponent))
        .chars()
        .forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
    return text.toString();
  }
}
