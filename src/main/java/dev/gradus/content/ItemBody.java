package dev.gradus.content;

import dev.gradus.content.Item.SimulationState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an item asks, by kind; never shown to a learner as it is, for it holds the key. */
public sealed interface ItemBody {

  /** One of several worded choices is right. */
  record SingleChoice(List<Choice> choices) implements ItemBody {
    public SingleChoice {
      choices = List.copyOf(choices);
    }
  }

  /** Several of the worded choices are right. */
  record MultipleChoice(List<Choice> choices) implements ItemBody {
    public MultipleChoice {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Generated: one of several numbers is right.
   *
   * @param key expression with {@code {parameter}}s
   */
  record NumberChoice(String key, List<NumberTrap> distractors) implements ItemBody {
    public NumberChoice {
      distractors = List.copyOf(distractors);
    }
  }

  /**
   * A number to be typed.
   *
   * @param key expression, with {@code {parameter}}s if generated
   */
  record Numeric(String key, Tolerance tolerance, List<NumberTrap> traps) implements ItemBody {
    public Numeric {
      traps = List.copyOf(traps);
    }
  }

  /**
   * Things to be put in order.
   *
   * @param order ids of the choices, as it is right
   */
  record Ordering(List<String> order, List<OrderTrap> traps) implements ItemBody {
    public Ordering {
      order = List.copyOf(order);
      traps = List.copyOf(traps);
    }
  }

  /**
   * Left sides to be matched with right sides.
   *
   * @param pairs left id → right id, in the order of the file
   * @param extra right ids that fit nothing
   */
  record Matching(Map<String, String> pairs, List<String> extra, List<PairTrap> traps)
      implements ItemBody {
    public Matching {
      pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
      extra = List.copyOf(extra);
      traps = List.copyOf(traps);
    }
  }

  /**
   * Blanks in a formula.
   *
   * @param formula TeX with {@code \blank{id}}
   * @param blanks options by blank, in the order of the file
   */
  record Cloze(String formula, Map<String, List<TexOption>> blanks) implements ItemBody {
    public Cloze {
      blanks = Collections.unmodifiableMap(new LinkedHashMap<>(blanks));
    }
  }

  /** Curves of real runs, and a choice about them. */
  record ReadChart(Chart chart, List<Choice> choices) implements ItemBody {
    public ReadChart {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Curves of real runs, and a layer to be named.
   *
   * @param key expression that gives a layer
   * @param within how far off an answer may be, in layers
   */
  record ReadLayer(Chart chart, String key, int within, List<NumberTrap> traps)
      implements ItemBody {
    public ReadLayer {
      traps = List.copyOf(traps);
    }
  }

  /**
   * A point or a curve to be placed before it is seen, relative to the last layer.
   *
   * @param chart of exactly one network
   * @param layers one for a point, several for a curve, ascending
   * @param full mean |log₁₀ error| that still earns everything
   * @param none mean |log₁₀ error| from which nothing is earned
   */
  record PlaceOnChart(
      Chart chart, List<Integer> layers, double full, double none, List<SlopeTrap> traps)
      implements ItemBody {
    public PlaceOnChart {
      layers = List.copyOf(layers);
      traps = List.copyOf(traps);
    }
  }

  /**
   * Which key points of a question does an answer cover?
   *
   * @param points id → whether it is covered, in the order of the file
   */
  record JudgeCandidate(String question, Map<String, Boolean> points) implements ItemBody {
    public JudgeCandidate {
      points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }
  }

  /**
   * A worded choice.
   *
   * @param misconception id of what is behind a wrong one; null if nothing has a name
   * @param see a simulation that shows this choice; null leaves it to the item's
   */
  record Choice(
      String id, boolean correct, @Nullable String misconception, @Nullable SimulationState see) {}

  /** A wrong number that people give; {@code value} is an expression. */
  record NumberTrap(String id, String value, @Nullable String misconception) {}

  /** A wrong order that people give. */
  record OrderTrap(String id, List<String> order, @Nullable String misconception) {
    public OrderTrap {
      order = List.copyOf(order);
    }
  }

  /** A wrong pair that people make. */
  record PairTrap(String id, String left, String right, @Nullable String misconception) {}

  /** The straight line that a wrong idea would draw; {@code perLayer} is an expression. */
  record SlopeTrap(String id, String perLayer, @Nullable String misconception) {}

  /** An option of a blank, as TeX. */
  record TexOption(String id, String tex, boolean correct, @Nullable String misconception) {}

  /** Curves on one logarithmic axis, labelled A, B, C … in this order. */
  record Chart(Quantity quantity, List<SimulationState> networks) {
    public Chart {
      networks = List.copyOf(networks);
    }
  }

  /** Which gradient is drawn: ∂L/∂z or ∂L/∂W. */
  enum Quantity {
    PREACTIVATION,
    WEIGHT
  }

  /** How far a number may be off: |x − key| / |key|, |log₁₀ x/key|, or |x − key|. */
  record Tolerance(Measure measure, double value) {
    public enum Measure {
      RELATIVE,
      DECADES,
      ABSOLUTE
    }
  }
}
