package dev.gradus.interview.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits an answer into tokens, clauses and sentences, in time proportional to its length. */
final class Tokenizer {

  private static final Pattern LEXEME =
      Pattern.compile(
          "(?<power>10\\s?(?:\\^|\\*\\*)\\s?\\{?[-−–]\\s?\\d{1,4}\\}?|10⁻[⁰¹²³⁴-⁹]{1,4})"
              + "|(?<ratio>\\d{1,9}/\\d{1,9})"
              + "|(?<number>\\d{1,18}(?:[.,]\\d{1,18})?(?:[eе][-−–]?\\d{1,4}(?!\\p{L}))?"
              + "|(?<![\\p{L}\\d])\\.\\d{1,18})"
              + "|(?<word>\\p{L}[\\p{L}\\p{Mn}\\p{Nd}]*+(?:['’]\\p{L}++)*+)"
              + "|(?<sign>\\)\\s?\\^|\\)?[⁰¹²³⁴-⁹ᴸᵀⁿᵏ]{1,6}|-+>|=>|<=|>=|\\*\\*|\\|\\|"
              + "|[<>=≤≥→←↓↑⇒∏∑×·*^~≈‖%+∂∇√½¼&'′≪])"
              + "|(?<stop>[.!?…;]+|\\R)"
              + "|(?<pause>[,:()\\[\\]{}\"«»“”„—–]|\\s-+\\s)");

  private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** After these a full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e", "g", "i", "т", "е", "к", "д", "п", "др", "etc", "vs", "al", "доп", "напр", "св",
          "resp", "approx", "см", "grad", "norm");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int clause;
  private int part;
  private int sentence;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    return new Tokenizer(text).read();
  }

  private List<Token> read() {
    Matcher lexeme = LEXEME.matcher(text);
    while (lexeme.find()) {
      if (lexeme.group("stop") != null) {
        stop(lexeme.group(), lexeme.end());
      } else if (lexeme.group("pause") != null) {
        clause++;
        part += lexeme.group().equals(",") ? 0 : 1;
      } else if (lexeme.group("word") != null) {
        add(lexeme, normal(lexeme.group()), Double.NaN);
      } else if (lexeme.group("sign") != null) {
        sign(lexeme);
      } else {
        add(lexeme, lexeme.group(), value(lexeme));
      }
    }
    return tokens;
  }

  private void sign(Matcher lexeme) {
    String sign = lexeme.group();
    add(lexeme, form(sign), Double.NaN);
    String exponent = digits(sign);
    if (!exponent.isEmpty()) {
      add(lexeme, exponent, Double.parseDouble(exponent));
    }
  }

  /** What superscripts say in plain digits; "" without superscript digits. */
  private static String digits(String sign) {
    StringBuilder digits = new StringBuilder();
    sign.chars()
        .map(SUPERSCRIPT_DIGITS::indexOf)
        .filter(digit -> digit >= 0)
        .forEach(digits::append);
    return digits.toString();
  }

  private void add(Matcher lexeme, String form, double value) {
    tokens.add(new Token(lexeme.start(), lexeme.end(), form, value, clause, part, sentence));
  }

  private void stop(String mark, int end) {
    if (tokens.isEmpty() || (mark.equals(".") && !endsSentence(end))) {
      return;
    }
    clause++;
    part++;
    sentence++;
  }

  /** Whether the full stop before {@code end} is one: not in p.grad.norm, e.g. or т.е. */
  private boolean endsSentence(int end) {
    boolean spaceFollows = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    Token last = tokens.getLast();
    boolean abbreviated = last.end() == end - 1 && ABBREVIATIONS.contains(last.form());
    return spaceFollows ? !abbreviated || end >= text.length() : capitalFollows(end, last);
  }

  /** A missing space between sentences. */
  private boolean capitalFollows(int end, Token last) {
    return Character.isUpperCase(text.charAt(end)) && last.form().length() > 2;
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'');
  }

  /** Superscripts and ")^" are powers, all arrows are one. */
  private static String form(String sign) {
    if (sign.startsWith(")")) {
      return ")^";
    }
    if ((sign.endsWith(">") && sign.startsWith("-")) || sign.equals("=>") || sign.equals("⇒")) {
      return "→";
    }
    boolean superscript = SUPERSCRIPT_DIGITS.contains(sign.substring(0, 1));
    return switch (sign) {
      case "**", "ᴸ", "ⁿ", "ᵏ" -> "^";
      case "||" -> "‖";
      case "′" -> "'";
      case "<=" -> "≤";
      case "ᵀ" -> "'";
      default -> superscript ? "^" : sign;
    };
  }

  private static double value(Matcher lexeme) {
    if (lexeme.group("power") != null) {
      return 1e-6;
    }
    String ratio = lexeme.group("ratio");
    if (ratio != null) {
      int slash = ratio.indexOf('/');
      return Double.parseDouble(ratio.substring(0, slash))
          / Double.parseDouble(ratio.substring(slash + 1));
    }
    return number(lexeme.group("number"));
  }

  private static double number(@Nullable String digits) {
    if (digits == null) {
      return Double.NaN;
    }
    return Double.parseDouble(
        digits.replace(',', '.').replace('е', 'e').replace('−', '-').replace('–', '-'));
  }
}
