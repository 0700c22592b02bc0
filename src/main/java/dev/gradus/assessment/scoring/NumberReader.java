package dev.gradus.assessment.scoring;

import dev.gradus.assessment.scoring.Outcome.Reason;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number as a person types it, in either language: {@code 0,25}, {@code 0.25}, {@code 1/4},
 * {@code 5e-7}, {@code 5·10⁻⁷}, {@code 5 × 10^-7}, {@code 10⁻⁷}, {@code −3}, {@code 40 %}.
 */
public final class NumberReader {

  private static final String DIGITS = "(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<sign>[+-]?)(?<mantissa>"
              + DIGITS
              + ")(?:/(?<divisor>"
              + DIGITS
              + ")|e(?<exponent>[+-]?\\d{1,6})|[*]10\\^\\(?(?<power>[+-]?\\d{1,6})\\)?)?(?<percent>%?)");
  private static final Pattern POWER =
      Pattern.compile("(?<sign>[+-]?)10\\^\\(?(?<power>[+-]?\\d{1,6})\\)?");

  /** 1,000 is a thousand to some and one to others. */
  private static final Pattern THOUSANDS =
      Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d*)?");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private NumberReader() {}

  /** What was read. */
  public sealed interface Result {}

  /** A finite number. */
  public record Read(double value) implements Result {}

  /** No number, and why. */
  public record Unreadable(Reason reason) implements Result {}

  public static Result read(String text) {
    if (text.length() > Scoring.LONGEST_TEXT) {
      return new Unreadable(Reason.TOO_LONG);
    }
    String plain = plain(text);
    if (plain.isEmpty()) {
      return new Unreadable(Reason.NOTHING_CHOSEN);
    }
    if (THOUSANDS.matcher(plain).matches()) {
      return new Unreadable(Reason.AMBIGUOUS_NUMBER);
    }
    Matcher power = POWER.matcher(plain);
    Matcher number = NUMBER.matcher(plain);
    if (power.matches()) {
      return finite(signed(power, Double.parseDouble("1e" + power.group("power"))), true);
    }
    return number.matches() ? value(number) : new Unreadable(Reason.NOT_A_NUMBER);
  }

  private static Result value(Matcher number) {
    String mantissa = decimal(number.group("mantissa"));
    String exponent =
        number.group("exponent") == null ? number.group("power") : number.group("exponent");
    double value = Double.parseDouble(exponent == null ? mantissa : mantissa + "e" + exponent);
    boolean isZero = Double.parseDouble(mantissa) == 0;
    String divisor = number.group("divisor");
    if (divisor != null) {
      value /= Double.parseDouble(decimal(divisor));
    }
    if (number.group("percent").equals("%")) {
      value /= 100;
    }
    return finite(signed(number, value), !isZero);
  }

  /** A number that is too large, or too small to differ from 0, cannot be scored. */
  private static Result finite(double value, boolean mustNotBeZero) {
    boolean lost = !Double.isFinite(value) || (mustNotBeZero && value == 0);
    return lost ? new Unreadable(Reason.OUT_OF_RANGE) : new Read(value);
  }

  private static double signed(Matcher matcher, double value) {
    return "-".equals(matcher.group("sign")) ? -value : value;
  }

  private static String decimal(String digits) {
    return digits.replace(',', '.');
  }

  /** Without spaces, with ASCII signs; raised digits as a power. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    boolean raised = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = SUPERSCRIPTS.indexOf(c);
      boolean superscript = digit >= 0 || c == '⁻' || c == '⁺';
      if (superscript && !raised) {
        plain.append('^');
      }
      raised = superscript;
      if (digit >= 0) {
        plain.append(digit);
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        plain.append(ascii(c));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT).replace("**", "^");
  }

  private static char ascii(char c) {
    return switch (c) {
      case '−', '–', '‐', '‑', '⁻' -> '-';
      case '⁺' -> '+';
      case '·', '⋅', '×', 'х', 'Х', 'x', '∙', '•' -> '*';
      case 'е', 'Е' -> 'e';
      default -> c;
    };
  }
}
