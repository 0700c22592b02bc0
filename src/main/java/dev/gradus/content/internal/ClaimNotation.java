package dev.gradus.content.internal;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Numbers as each language prints them: 9,5·10⁻⁷ in Russian, 9.5 × 10⁻⁷ in English, with all digits
 * that the author wrote. Plain from 0.001 to 9999, as a power of ten beyond.
 */
final class ClaimNotation {
  private static final BigDecimal SMALLEST_PLAIN = new BigDecimal("0.001");
  private static final BigDecimal LARGEST_PLAIN = new BigDecimal("9999");
  private static final String MINUS = "−";
  private static final String NARROW_NO_BREAK_SPACE = "\u202F";

  private ClaimNotation() {}

  /**
   * Inline HTML of a number.
   *
   * @throws NumberFormatException if the literal is no decimal number
   */
  static String html(String literal, Locale language) {
    BigDecimal number = new BigDecimal(literal);
    String sign = number.signum() < 0 ? MINUS : "";
    BigDecimal size = number.abs();
    boolean plain =
        size.signum() == 0
            || (size.compareTo(SMALLEST_PLAIN) >= 0 && size.compareTo(LARGEST_PLAIN) <= 0);
    return sign + (plain ? point(size.toPlainString(), language) : power(size, language));
  }

  private static String power(BigDecimal size, Locale language) {
    int exponent = size.precision() - size.scale() - 1;
    String mantissa = point(size.movePointLeft(exponent).toPlainString(), language);
    String times = isRussian(language) ? "·" : NARROW_NO_BREAK_SPACE + "×" + NARROW_NO_BREAK_SPACE;
    String raised = exponent < 0 ? MINUS + -exponent : String.valueOf(exponent);
    return mantissa + times + "10<sup>" + raised + "</sup>";
  }

  private static String point(String number, Locale language) {
    return isRussian(language) ? number.replace('.', ',') : number;
  }

  private static boolean isRussian(Locale language) {
    return language.getLanguage().equals("ru");
  }
}
