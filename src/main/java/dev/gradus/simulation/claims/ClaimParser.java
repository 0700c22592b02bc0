package dev.gradus.simulation.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates an expression while reading it, by recursive descent:
 *
 * <pre>
 * sum     = product (("+" | "-") product)*
 * product = power (("*" | "/") power)*
 * power   = "-" power | atom ("^" power)?
 * atom    = number | "(" sum ")" | "pi" | function "(" sum ")" | name "." property ("(" sum ")")?
 *         | "residualPaths(" sum "," sum "," sum ")"
 *         | "gradientFlow(" preset ("," name "=" value)* ")." property ("(" sum ")")?
 *         | "recurrent(" (name "=" value ("," name "=" value)*)? ")." property
 * </pre>
 */
final class ClaimParser {

  private final String text;
  private final Claims claims;
  private int at;

  ClaimParser(String text, Claims claims) {
    this.text = text;
    this.claims = claims;
  }

  double parse() {
    double value = sum();
    skipSpaces();
    if (at < text.length()) {
      throw new ClaimException("unexpected “%s”".formatted(text.charAt(at)), at);
    }
    return value;
  }

  private double sum() {
    double value = product();
    while (true) {
      if (accept('+')) {
        value += product();
      } else if (accept('-')) {
        value -= product();
      } else {
        return value;
      }
    }
  }

  private double product() {
    double value = power();
    while (true) {
      if (accept('*')) {
        value *= power();
      } else if (accept('/')) {
        value /= power();
      } else {
        return value;
      }
    }
  }

  private double power() {
    if (accept('-')) {
      return -power();
    }
    double base = atom();
    return accept('^') ? Math.pow(base, power()) : base;
  }

  private double atom() {
    if (accept('(')) {
      double value = sum();
      expect(')');
      return value;
    }
    skipSpaces();
    if (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      return number();
    }
    int start = at;
    String name = word();
    return switch (name) {
      case "pi" -> Math.PI;
      case "sqrt" -> Math.sqrt(argument());
      case "exp" -> Math.exp(argument());
      case "ln" -> Math.log(argument());
      case "residualPaths" -> residualPaths(start);
      case "gradientFlow" -> gradientFlow(start);
      case "recurrent" -> recurrent(start);
      default -> activation(name, start);
    };
  }

  private double argument() {
    expect('(');
    double value = sum();
    expect(')');
    return value;
  }

  private double activation(String name, int start) {
    expect('.');
    return claims.activation(name, word(), arguments(), start);
  }

  private double gradientFlow(int start) {
    expect('(');
    String preset = until(",)");
    Map<String, String> changes = new LinkedHashMap<>();
    while (accept(',')) {
      change(changes);
    }
    expect(')');
    expect('.');
    return claims.gradientFlow(preset, changes, word(), arguments(), start);
  }

  /** One number in brackets, or nothing. */
  private List<Double> arguments() {
    List<Double> arguments = new ArrayList<>();
    if (accept('(')) {
      arguments.add(sum());
      expect(')');
    }
    return arguments;
  }

  private double recurrent(int start) {
    expect('(');
    Map<String, String> changes = new LinkedHashMap<>();
    if (!accept(')')) {
      do {
        change(changes);
      } while (accept(','));
      expect(')');
    }
    expect('.');
    return claims.recurrent(changes, word(), start);
  }

  private void change(Map<String, String> changes) {
    String name = until("=");
    expect('=');
    changes.put(name, until(",)"));
  }

  private double residualPaths(int start) {
    expect('(');
    double blocks = sum();
    expect(',');
    double from = sum();
    expect(',');
    double to = sum();
    expect(')');
    return claims.residualPaths(blocks, from, to, start);
  }

  private double number() {
    int start = at;
    while (at < text.length() && isPartOfNumber(start)) {
      at++;
    }
    try {
      return Double.parseDouble(text.substring(start, at));
    } catch (NumberFormatException e) {
      throw new ClaimException("“%s” is no number".formatted(text.substring(start, at)), start);
    }
  }

  private boolean isPartOfNumber(int start) {
    char c = text.charAt(at);
    boolean afterExponent =
        at > start && (text.charAt(at - 1) == 'e' || text.charAt(at - 1) == 'E');
    return Character.isDigit(c)
        || c == '.'
        || c == 'e'
        || c == 'E'
        || (afterExponent && (c == '-' || c == '+'));
  }

  private String word() {
    skipSpaces();
    int start = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw new ClaimException("a name or a number is missing", at);
    }
    return text.substring(start, at);
  }

  private String until(String ends) {
    int start = at;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  private boolean accept(char wanted) {
    skipSpaces();
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char wanted) {
    if (!accept(wanted)) {
      throw new ClaimException("“%s” is missing".formatted(wanted), at);
    }
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
