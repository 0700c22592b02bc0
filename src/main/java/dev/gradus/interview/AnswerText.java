package dev.gradus.interview;

/**
 * An answer as it is kept: of bounded length, without signs that are no text.
 *
 * @param text at most {@link #LONGEST} characters (UTF-16); lines end with a line feed
 * @param isCut whether more had come
 */
public record AnswerText(String text, boolean isCut) {

  /** About half an hour of talk. */
  public static final int LONGEST = 20_000;

  /** Before anything else is looked at, so that no work depends on what is too long anyway. */
  private static final int LONGEST_RAW = 2 * LONGEST;

  /**
   * Takes over what a browser sent. Control characters, halves of surrogate pairs and signs that
   * turn the direction of the page's own text are left out; right-to-left letters, emoji and
   * everything else stay.
   */
  public static AnswerText of(String raw) {
    StringBuilder kept = new StringBuilder(Math.min(raw.length(), LONGEST));
    int end = Math.min(raw.length(), LONGEST_RAW);
    int at = 0;
    while (at < end) {
      int sign = raw.codePointAt(at);
      at += Character.charCount(sign);
      if (sign == '\r') {
        sign = at < end && raw.charAt(at) == '\n' ? 0 : '\n';
      }
      if (isText(sign)) {
        if (kept.length() + Character.charCount(sign) > LONGEST) {
          return new AnswerText(kept.toString(), true);
        }
        kept.appendCodePoint(sign);
      }
    }
    return new AnswerText(kept.toString(), end < raw.length());
  }

  private static boolean isText(int sign) {
    return sign == '\n'
        || sign == '\t'
        || (!Character.isISOControl(sign)
            && Character.getType(sign) != Character.SURROGATE
            && !turnsDirection(sign)
            && Character.isDefined(sign));
  }

  /** Embeddings, overrides and isolates of the bidirectional algorithm. */
  private static boolean turnsDirection(int sign) {
    return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
