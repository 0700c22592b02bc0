package dev.gradus.assessment;

import dev.gradus.assessment.scoring.AnswerKey;
import dev.gradus.content.ClaimEngine;
import dev.gradus.content.Item;
import dev.gradus.content.Item.ParameterValue;
import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.ItemBody;
import dev.gradus.content.ItemBody.Choice;
import dev.gradus.content.ItemBody.TexOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Puts an item: draws its parameters, has the engine compute its numbers, mixes its options. */
public final class ItemPoser {

  /** The name under which the right number of a generated choice is known. */
  public static final String KEY = "key";

  private final ClaimEngine engine;
  private final FigureStates figures;

  public ItemPoser(ClaimEngine engine, FigureStates figures) {
    this.engine = engine;
    this.figures = figures;
  }

  /**
   * The item with parameters and order drawn from a random source.
   *
   * @throws dev.gradus.content.ClaimException if a number of the item has no value
   */
  public PosedItem pose(Item item, RandomGenerator random) {
    Map<String, String> parameters = new LinkedHashMap<>();
    item.parameters()
        .forEach((name, values) ->
            parameters.put(name, values.get(random.nextInt(values.size())).value()));
    return pose(item, parameters, random);
  }

  /** The item with given parameters; the options are mixed by a random source. */
  public PosedItem pose(Item item, Map<String, String> parameters, RandomGenerator random) {
    Numbers numbers = new Numbers(parameters);
    item.values().forEach(numbers::compute);
    AnswerKey key = key(item.body(), numbers);
    List<String> options = new ArrayList<>(options(item.body()));
    if (item.body() instanceof ItemBody.Ordering ordering) {
      mixUntilOther(options, ordering.order(), random);
    } else if (!hasNaturalOrder(item.body())) {
      Collections.shuffle(options, random);
    }
    return new PosedItem(item.id(), item.revision(), parameters, numbers.values, options, key);
  }

  /** Every combination of parameters that a generated item may draw; one, empty, for any other. */
  public static List<Map<String, String>> combinations(Item item) {
    List<Map<String, String>> combinations = List.of(Map.of());
    for (Map.Entry<String, List<ParameterValue>> parameter : item.parameters().entrySet()) {
      combinations =
          combinations.stream()
              .flatMap(before ->
                  parameter.getValue().stream()
                      .map(value -> with(before, parameter.getKey(), value.value())))
              .toList();
    }
    return combinations;
  }

  private static Map<String, String> with(Map<String, String> before, String name, String value) {
    Map<String, String> after = new LinkedHashMap<>(before);
    after.put(name, value);
    return after;
  }

  /** An expression with its {@code {parameter}}s filled in. */
  public static String filled(String expression, Map<String, String> parameters) {
    String filled = expression;
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    return filled;
  }

  /** What the engine is asked about a level: the median norm of a layer over that of the last. */
  public static String levelExpression(ItemBody.Chart chart, int layer) {
    SimulationState network = chart.networks().getFirst();
    String property = chart.quantity() == ItemBody.Quantity.WEIGHT ? "weightLevel" : "level";
    StringBuilder expression = new StringBuilder("gradientFlow(").append(network.preset());
    network
        .parameters()
        .forEach((name, value) -> expression.append(", ").append(name).append('=').append(value));
    return expression
        .append(").")
        .append(property)
        .append('(')
        .append(layer)
        .append(')')
        .toString();
  }

  private AnswerKey key(ItemBody body, Numbers numbers) {
    return switch (body) {
      case ItemBody.SingleChoice single -> oneOf(single.choices());
      case ItemBody.ReadChart chart -> oneOf(chart.choices());
      case ItemBody.MultipleChoice multiple ->
          new AnswerKey.Several(ids(multiple.choices(), true), ids(multiple.choices(), false));
      case ItemBody.NumberChoice choice -> {
        numbers.compute(KEY, choice.key());
        choice.distractors().forEach(it -> numbers.compute(it.id(), it.value()));
        yield new AnswerKey.OneOf(
            KEY, choice.distractors().stream().map(ItemBody.NumberTrap::id).toList());
      }
      case ItemBody.Numeric numeric ->
          new AnswerKey.TypedNumber(
              numbers.compute(KEY, numeric.key()),
              numeric.tolerance(),
              traps(numeric.traps(), numbers));
      case ItemBody.ReadLayer layer ->
          new AnswerKey.Layer(
              (int) Math.round(numbers.compute(KEY, layer.key())),
              layer.within(),
              depth(layer.chart()),
              traps(layer.traps(), numbers));
      case ItemBody.Ordering ordering -> {
        Map<String, List<String>> traps = new LinkedHashMap<>();
        ordering.traps().forEach(trap -> traps.put(trap.id(), trap.order()));
        yield new AnswerKey.Sequence(ordering.order(), traps);
      }
      case ItemBody.Matching matching -> {
        Map<String, AnswerKey.Pair> traps = new LinkedHashMap<>();
        matching
            .traps()
            .forEach(trap -> traps.put(trap.id(), new AnswerKey.Pair(trap.left(), trap.right())));
        yield new AnswerKey.Pairs(matching.pairs(), matching.extra(), traps);
      }
      case ItemBody.Cloze cloze -> blanks(cloze);
      case ItemBody.PlaceOnChart place -> levels(place, numbers);
      case ItemBody.JudgeCandidate judge ->
          new AnswerKey.Judged(points(judge, true), points(judge, false));
    };
  }

  private AnswerKey levels(ItemBody.PlaceOnChart place, Numbers numbers) {
    Map<Integer, Double> levels = new LinkedHashMap<>();
    for (int layer : place.layers()) {
      levels.put(layer, Math.log10(engine.evaluate(levelExpression(place.chart(), layer))));
    }
    Map<String, Double> traps = new LinkedHashMap<>();
    place
        .traps()
        .forEach(
            trap -> traps.put(trap.id(), Math.log10(numbers.compute(trap.id(), trap.perLayer()))));
    return new AnswerKey.Levels(levels, depth(place.chart()), place.full(), place.none(), traps);
  }

  /** The layers of the first network of a chart. */
  private int depth(ItemBody.Chart chart) {
    return figures.network(chart.networks().getFirst()).depth();
  }

  private static AnswerKey oneOf(List<Choice> choices) {
    return new AnswerKey.OneOf(ids(choices, true).getFirst(), ids(choices, false));
  }

  private static List<String> ids(List<Choice> choices, boolean correct) {
    return choices.stream().filter(it -> it.correct() == correct).map(Choice::id).toList();
  }

  private static List<String> points(ItemBody.JudgeCandidate judge, boolean covered) {
    return judge.points().entrySet().stream()
        .filter(point -> point.getValue() == covered)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static AnswerKey blanks(ItemBody.Cloze cloze) {
    Map<String, String> right = new LinkedHashMap<>();
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    cloze
        .blanks()
        .forEach((blank, options) -> {
          options.stream()
              .filter(TexOption::correct)
              .forEach(option -> right.put(blank, option.id()));
          wrong.put(
              blank, options.stream().filter(it -> !it.correct()).map(TexOption::id).toList());
        });
    return new AnswerKey.Blanks(right, wrong);
  }

  private static Map<String, Double> traps(List<ItemBody.NumberTrap> traps, Numbers numbers) {
    Map<String, Double> values = new LinkedHashMap<>();
    traps.forEach(trap -> values.put(trap.id(), numbers.compute(trap.id(), trap.value())));
    return values;
  }

  private static List<String> options(ItemBody body) {
    return switch (body) {
      case ItemBody.SingleChoice single -> single.choices().stream().map(Choice::id).toList();
      case ItemBody.MultipleChoice several -> several.choices().stream().map(Choice::id).toList();
      case ItemBody.ReadChart chart -> chart.choices().stream().map(Choice::id).toList();
      case ItemBody.NumberChoice choice ->
          Stream.concat(Stream.of(KEY), choice.distractors().stream().map(ItemBody.NumberTrap::id))
              .toList();
      case ItemBody.Ordering ordering -> ordering.order();
      case ItemBody.Matching matching ->
          Stream.concat(matching.pairs().values().stream(), matching.extra().stream()).toList();
      case ItemBody.Cloze cloze ->
          cloze.blanks().values().stream()
              .flatMap(options -> options.stream().map(TexOption::id))
              .toList();
      case ItemBody.JudgeCandidate judge -> List.copyOf(judge.points().keySet());
      case ItemBody.Numeric _, ItemBody.ReadLayer _, ItemBody.PlaceOnChart _ -> List.of();
    };
  }

  /** Key points stand as in their question, curves of a chart as they are lettered. */
  private static boolean hasNaturalOrder(ItemBody body) {
    return switch (body) {
      case ItemBody.JudgeCandidate _ -> true;
      case ItemBody.ReadChart chart ->
          chart.choices().stream().allMatch(choice -> choice.id().startsWith("curve-"));
      default -> false;
    };
  }

  /** Nothing is shown in its right order by chance. */
  private static void mixUntilOther(
      List<String> options, List<String> order, RandomGenerator random) {
    do {
      Collections.shuffle(options, random);
    } while (options.equals(order));
  }

  /** Numbers of one instance, by name. */
  private final class Numbers {
    private final Map<String, String> parameters;
    private final Map<String, Double> values = new LinkedHashMap<>();

    Numbers(Map<String, String> parameters) {
      this.parameters = parameters;
    }

    double compute(String name, String expression) {
      double value = engine.evaluate(filled(expression, parameters));
      values.put(name, value);
      return value;
    }
  }
}
