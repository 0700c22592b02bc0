package dev.gradus.interview.internal;

/**
 * Whether two words differ in one letter: replaced, missing, surplus or swapped with the next. A
 * difference in the last letter is one of inflection and none of these.
 */
final class Typos {

  /** Longer words are no words. */
  static final int LONGEST = 40;

  private Typos() {}

  static boolean differInOne(String first, String second) {
    if (Math.abs(first.length() - second.length()) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(first.length(), second.length());
    while (same < shorter && first.charAt(same) == second.charAt(same)) {
      same++;
    }
    String restOfFirst = first.substring(same);
    String restOfSecond = second.substring(same);
    boolean onlyTheEndings = restOfFirst.length() <= 1 && restOfSecond.length() <= 1;
    return !onlyTheEndings && differHere(restOfFirst, restOfSecond);
  }

  private static boolean differHere(String restOfFirst, String restOfSecond) {
    return tail(restOfFirst, 1).equals(tail(restOfSecond, 1))
        || tail(restOfFirst, 1).equals(restOfSecond)
        || restOfFirst.equals(tail(restOfSecond, 1))
        || swapped(restOfFirst, restOfSecond);
  }

  /** Whether some beginning of the word differs in one letter from the other. */
  static boolean beginsAlmostWith(String word, String beginning) {
    int length = beginning.length();
    for (int end = length - 1; end <= length + 1 && end <= word.length(); end++) {
      if (differInOne(word.substring(0, end), beginning)) {
        return true;
      }
    }
    return false;
  }

  private static String tail(String text, int from) {
    return text.length() < from ? "" : text.substring(from);
  }

  private static boolean swapped(String first, String second) {
    return first.length() >= 2
        && second.length() >= 2
        && first.charAt(0) == second.charAt(1)
        && first.charAt(1) == second.charAt(0)
        && first.substring(2).equals(second.substring(2));
  }
}
