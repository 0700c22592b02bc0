package dev.gradus.simulation.worked.ui;

import dev.gradus.uikit.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers, vectors and matrices in TeX, with the decimal sign of a language. */
record TexNumbers(Locale locale) {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** A number that was given, to two decimals. */
  String given(double value) {
    return tex(Numbers.fixed(value, 2, locale));
  }

  /** A number that was computed, to three digits. */
  String computed(double value) {
    return tex(Numbers.text(value, 3, locale));
  }

  /** A column. */
  String column(List<Double> numbers) {
    return matrix(numbers.stream().map(number -> List.of(computed(number))).toList());
  }

  /** A column of numbers that were given. */
  String givenColumn(List<Double> numbers) {
    return matrix(numbers.stream().map(number -> List.of(given(number))).toList());
  }

  /** A row. */
  String row(List<Double> numbers) {
    return matrix(List.of(numbers.stream().map(this::computed).toList()));
  }

  /** A matrix, row by row. */
  String matrix(List<List<String>> rows) {
    return rows.stream()
        .map(row -> String.join("&", row))
        .collect(Collectors.joining("\\\\", "\\begin{pmatrix}", "\\end{pmatrix}"));
  }

  /**
   * What is written for a page, in TeX: 5·10⁻¹⁹ with a raised exponent, a comma that is no list's.
   */
  private static String tex(String text) {
    StringBuilder tex = new StringBuilder();
    boolean raised = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = SUPERSCRIPTS.indexOf(c);
      if (!raised && (digit >= 0 || c == '⁻')) {
        tex.append("^{");
        raised = true;
      }
      tex.append(
          switch (c) {
            case '⁻', '−' -> "-";
            case ',' -> "{,}";
            case '·' -> "\\cdot ";
            case '×' -> "\\times ";
            case '\u202f', '\u00a0' -> "";
            default -> digit >= 0 ? Integer.toString(digit) : String.valueOf(c);
          });
    }
    return raised ? tex + "}" : tex.toString();
  }
}
