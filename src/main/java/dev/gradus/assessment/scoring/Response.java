package dev.gradus.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a learner entered, as it came from the page: nothing in it has been checked yet. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Response.Chosen.class, name = "chosen"),
  @JsonSubTypes.Type(value = Response.Typed.class, name = "typed"),
  @JsonSubTypes.Type(value = Response.Ordered.class, name = "ordered"),
  @JsonSubTypes.Type(value = Response.Paired.class, name = "paired"),
  @JsonSubTypes.Type(value = Response.Placed.class, name = "placed")
})
public sealed interface Response {

  /** Choices of a single or multiple choice, of a chart, or the points of a judged answer. */
  record Chosen(List<String> ids) implements Response {
    public Chosen {
      ids = List.copyOf(ids);
    }
  }

  /** A number as it was typed, or a layer. */
  record Typed(String text) implements Response {}

  /** Things in the learner's order. */
  record Ordered(List<String> ids) implements Response {
    public Ordered {
      ids = List.copyOf(ids);
    }
  }

  /** Left side → right side, or blank → option; what was left open is not in it. */
  record Paired(Map<String, String> pairs) implements Response {
    public Paired {
      pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    }
  }

  /** Layer → log₁₀ of the norm there, relative to the last layer. */
  record Placed(Map<Integer, Double> levels) implements Response {
    public Placed {
      levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }
  }
}
