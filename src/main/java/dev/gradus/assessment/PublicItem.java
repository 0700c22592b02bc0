package dev.gradus.assessment;

import dev.gradus.content.ItemBody.Chart;
import dev.gradus.content.Level;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a page may know of an item before it is scored: no key, no explanation, no hint that was
 * not paid for, nothing whose order would tell.
 *
 * @param stemHtml flow, numbers of the instance filled in
 * @param form what the learner fills in
 * @param hints inline HTML of the hints taken so far
 * @param hintsLeft how many more there are
 */
public record PublicItem(
    String itemId,
    Level level,
    List<String> concepts,
    String title,
    String stemHtml,
    Form form,
    List<String> hints,
    int hintsLeft) {

  public PublicItem {
    concepts = List.copyOf(concepts);
    hints = List.copyOf(hints);
  }

  /** An option as it is shown: inline HTML. */
  public record Option(String id, String html) {}

  /** What a learner fills in. */
  public sealed interface Form {

    /**
     * Choose.
     *
     * @param several whether more than one may be chosen
     * @param chart curves to be read; null for none
     */
    record Choose(List<Option> options, boolean several, @Nullable Chart chart) implements Form {
      public Choose {
        options = List.copyOf(options);
      }
    }

    /** Type a number. */
    record TypeNumber() implements Form {}

    /** Type or pick a layer of 1…depth. */
    record NameLayer(Chart chart, int depth) implements Form {}

    /** Put into order; the options are mixed. */
    record Order(List<Option> options) implements Form {
      public Order {
        options = List.copyOf(options);
      }
    }

    /** Give each left side one of the right sides; each is used once at most. */
    record Match(List<Option> left, List<Option> right) implements Form {
      public Match {
        left = List.copyOf(left);
        right = List.copyOf(right);
      }
    }

    /**
     * Fill the blanks of a formula.
     *
     * @param formula TeX with {@code \blank{id}}
     * @param blanks options by blank; their {@code html} is TeX
     */
    record FillBlanks(String formula, Map<String, List<Option>> blanks) implements Form {}

    /** Place a point at each layer, as log₁₀ relative to the last layer of the network. */
    record Place(Chart chart, List<Integer> layers, int depth) implements Form {
      public Place {
        layers = List.copyOf(layers);
      }
    }

    /** Mark which points an answer covers; {@code answerHtml} is flow, without marks. */
    record Judge(String answerHtml, List<Option> points) implements Form {
      public Judge {
        points = List.copyOf(points);
      }
    }
  }
}
