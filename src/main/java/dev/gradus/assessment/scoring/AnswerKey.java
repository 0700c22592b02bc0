package dev.gradus.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.gradus.content.ItemBody.Tolerance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is right in one posed item, with every number computed: stored with the run, so that what
 * was asked once is scored the same for ever.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = AnswerKey.OneOf.class, name = "one-of"),
  @JsonSubTypes.Type(value = AnswerKey.Several.class, name = "several"),
  @JsonSubTypes.Type(value = AnswerKey.Judged.class, name = "judged"),
  @JsonSubTypes.Type(value = AnswerKey.TypedNumber.class, name = "number"),
  @JsonSubTypes.Type(value = AnswerKey.Layer.class, name = "layer"),
  @JsonSubTypes.Type(value = AnswerKey.Sequence.class, name = "sequence"),
  @JsonSubTypes.Type(value = AnswerKey.Pairs.class, name = "pairs"),
  @JsonSubTypes.Type(value = AnswerKey.Blanks.class, name = "blanks"),
  @JsonSubTypes.Type(value = AnswerKey.Levels.class, name = "levels")
})
public sealed interface AnswerKey {

  /** One of the options, by id. */
  record OneOf(String right, List<String> wrong) implements AnswerKey {
    public OneOf {
      wrong = List.copyOf(wrong);
    }
  }

  /** All of some options and none of the others. */
  record Several(List<String> right, List<String> wrong) implements AnswerKey {
    public Several {
      right = List.copyOf(right);
      wrong = List.copyOf(wrong);
    }
  }

  /** The key points that an answer covers and those that it misses. */
  record Judged(List<String> covered, List<String> missed) implements AnswerKey {
    public Judged {
      covered = List.copyOf(covered);
      missed = List.copyOf(missed);
    }
  }

  /** A number; traps are wrong numbers by id. */
  record TypedNumber(double value, Tolerance tolerance, Map<String, Double> traps)
      implements AnswerKey {
    public TypedNumber {
      traps = ordered(traps);
    }
  }

  /** A layer of 1…depth, give or take {@code within}. */
  record Layer(int layer, int within, int depth, Map<String, Double> traps) implements AnswerKey {
    public Layer {
      traps = ordered(traps);
    }
  }

  /** Things in their right order; traps are wrong orders by id. */
  record Sequence(List<String> order, Map<String, List<String>> traps) implements AnswerKey {
    public Sequence {
      order = List.copyOf(order);
      traps = ordered(traps);
    }
  }

  /** Left → right, other right sides, and wrong pairs by id. */
  record Pairs(Map<String, String> pairs, List<String> extra, Map<String, Pair> traps)
      implements AnswerKey {
    public Pairs {
      pairs = ordered(pairs);
      extra = List.copyOf(extra);
      traps = ordered(traps);
    }
  }

  /** One left and one right side. */
  record Pair(String left, String right) {}

  /** Blank → right option, and blank → wrong options. */
  record Blanks(Map<String, String> right, Map<String, List<String>> wrong) implements AnswerKey {
    public Blanks {
      right = ordered(right);
      wrong = ordered(wrong);
    }
  }

  /**
   * Layer → log₁₀ of the median norm relative to the last layer, which is layer {@code depth}.
   *
   * @param full mean |error| in decades that still earns everything
   * @param none mean |error| in decades from which nothing is earned
   * @param traps log₁₀ of the factor per layer that a wrong idea would draw, by id
   */
  record Levels(
      Map<Integer, Double> levels, int depth, double full, double none, Map<String, Double> traps)
      implements AnswerKey {
    public Levels {
      levels = ordered(levels);
      traps = ordered(traps);
    }
  }

  private static <K, V> Map<K, V> ordered(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
