package dev.gradus.content.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must be said, close together, for a claim to be made. The notation, one line each:
 *
 * <pre>
 * signal shrink back            all three, in any order, within 12 words of one sentence
 * shrink &lt; early|input          one of the last two, after the first
 * no:learn                      the concept under a negation ("do not learn", "barely learn")
 * any:learn                     denied or not
 * cure:relu                     put forward as a remedy
 * tip:clipping                  mentioned, and not turned down as a remedy
 * -exploding                    unless this is said nearby
 * --exploding                   nor in the sentence before or after
 * /5   /sentence   /next        within 5 words; in one sentence; in this sentence and the next
 * </pre>
 *
 * @param parts in the order written
 * @param unless concepts whose mention nearby forbids the match
 * @param unlessAround concepts whose mention in the same sentence, the one before or the one after
 *     forbids it
 */
public record Claim(List<Part> parts, List<String> unless, List<String> unlessAround, Reach reach) {

  private static final int USUAL_WORDS = 12;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern PART =
      Pattern.compile("(?<role>no:|any:|cure:|tip:)?(?<concepts>[a-z0-9-]+(\\|[a-z0-9-]+)*)");
  private static final Pattern UNLESS = Pattern.compile("(?<around>-)?-(?<concept>[a-z0-9-]+)");
  private static final Pattern REACH =
      Pattern.compile("/((?<words>\\d{1,2})|(?<name>sentence|next))");

  public Claim {
    parts = List.copyOf(parts);
    unless = List.copyOf(unless);
    unlessAround = List.copyOf(unlessAround);
  }

  /** How a concept must stand. */
  public enum Role {
    AFFIRMED,
    DENIED,
    EITHER,
    CURE,
    TIP
  }

  /**
   * One thing that must be said.
   *
   * @param concepts ids; any of them will do
   * @param afterPrevious whether it comes after the part before it
   */
  public record Part(Role role, List<String> concepts, boolean afterPrevious) {
    public Part {
      concepts = List.copyOf(concepts);
    }
  }

  /**
   * How far apart the parts may stand.
   *
   * @param words from the first word of the match to the last
   * @param sentences 1, or 2 for this one and the next
   */
  public record Reach(int words, int sentences) {
    static final Reach USUAL = new Reach(USUAL_WORDS, 1);
    static final Reach SENTENCE = new Reach(60, 1);
    static final Reach NEXT = new Reach(25, 2);
  }

  /**
   * Reads the notation.
   *
   * @throws IllegalArgumentException naming what is malformed
   */
  public static Claim parse(String notation) {
    List<Part> parts = new ArrayList<>();
    List<String> unless = new ArrayList<>();
    List<String> unlessAround = new ArrayList<>();
    Reach reach = Reach.USUAL;
    boolean after = false;
    for (String word : SPACES.split(notation.strip(), -1)) {
      Matcher part = PART.matcher(word);
      Matcher exclusion = UNLESS.matcher(word);
      if (word.equals("<")) {
        after = true;
      } else if (word.startsWith("/")) {
        reach = reach(word);
      } else if (exclusion.matches()) {
        boolean around = exclusion.group("around") != null;
        (around ? unlessAround : unless).add(exclusion.group("concept"));
      } else if (part.matches()) {
        parts.add(new Part(role(part), List.of(BAR.split(part.group("concepts"), -1)), after));
        after = false;
      } else {
        throw new IllegalArgumentException("not understood: " + word);
      }
    }
    if (parts.isEmpty() || parts.getFirst().afterPrevious() || after) {
      throw new IllegalArgumentException("a claim needs a concept on each side of <");
    }
    return new Claim(parts, unless, unlessAround, reach);
  }

  /** Ids of all concepts that it mentions. */
  public Stream<String> concepts() {
    return Stream.of(
            parts.stream().flatMap(part -> part.concepts().stream()),
            unless.stream(),
            unlessAround.stream())
        .flatMap(concepts -> concepts);
  }

  private static Role role(Matcher part) {
    return switch (part.group("role")) {
      case "no:" -> Role.DENIED;
      case "any:" -> Role.EITHER;
      case "cure:" -> Role.CURE;
      case "tip:" -> Role.TIP;
      case null, default -> Role.AFFIRMED;
    };
  }

  private static Reach reach(String word) {
    Matcher reach = REACH.matcher(word);
    if (!reach.matches()) {
      throw new IllegalArgumentException("no such reach: " + word);
    }
    String words = reach.group("words");
    if (words != null) {
      return new Reach(Integer.parseInt(words), 1);
    }
    return "next".equals(reach.group("name")) ? Reach.NEXT : Reach.SENTENCE;
  }
}
