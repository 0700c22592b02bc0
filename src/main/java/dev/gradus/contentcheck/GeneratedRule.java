package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptSection;
import dev.gradus.content.manuscript.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places for parameters and numbers are filled by a generated item: each has a name that is known,
 * each parameter is computed with and asked about, and the question does not tell its answer.
 */
final class GeneratedRule implements Rule {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
  private static final String RUN = "gradientFlow(";
  private static final int MOST_RUNS = 12;

  @Override
  public String name() {
    return "generated";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (ItemFacts item : ItemFacts.of(manuscript)) {
      checkCount(item, reporter);
      checkNames(item, reporter);
      checkExpressions(item, reporter);
      for (Script script : item.folder().texts().values()) {
        checkText(item, script, reporter);
        checkQuestion(item, script, reporter);
      }
    }
  }

  private static void checkCount(ItemFacts item, Reporter reporter) {
    boolean runs = item.expressions().stream().anyMatch(node -> node.text().contains(RUN));
    int most = runs ? MOST_RUNS : ItemFacts.MOST_COMBINATIONS;
    if (item.combinationCount() > most) {
      reporter.report(
          item.path(),
          item.get("parameters").line(),
          "%d combinations of parameters, at most %d are possible%s"
              .formatted(
                  item.combinationCount(), most, runs ? " where the simulation is run" : ""));
    }
    item.parameters()
        .forEach((name, values) -> {
          if (new HashSet<>(values).size() < values.size()) {
            reporter.report(
                item.path(),
                item.get("parameters").get(name).line(),
                "a value of " + name + " stands here twice");
          }
        });
  }

  /** The key, its distractors or traps, and the values share one set of names. */
  private static void checkNames(ItemFacts item, Reporter reporter) {
    Set<String> taken =
        item.answers().stream().map(it -> it.get("id").text()).collect(Collectors.toSet());
    taken.add("key");
    item.get("values")
        .entries()
        .forEach((name, value) -> {
          if (taken.contains(name)) {
            reporter.report(item.path(), value.line(), "the name " + name + " is taken");
          }
        });
    for (YamlNode answer : item.answers()) {
      if (item.isGenerated() && answer.get("id").text().equals("key")) {
        reporter.report(item.path(), answer.line(), "the name key is taken");
      }
    }
  }

  private static void checkExpressions(ItemFacts item, Reporter reporter) {
    Set<String> used = new HashSet<>();
    for (YamlNode expression : item.expressions()) {
      List<String> places = places(expression);
      used.addAll(places);
      for (String place : places) {
        if (!item.parameters().containsKey(place)) {
          reporter.report(item.path(), expression.line(), "there is no parameter " + place);
        }
      }
    }
    item.get("parameters")
        .entries()
        .forEach((name, values) -> {
          if (!used.contains(name)) {
            reporter.report(item.path(), values.line(), "nothing is computed with " + name);
          }
        });
  }

  private static void checkText(ItemFacts item, Script script, Reporter reporter) {
    Map<String, YamlNode> numbers = item.isGenerated() ? item.numbers() : Map.of();
    Set<String> parameters = item.parameters().keySet();
    for (Located<Mention.Param> param : script.all(Mention.Param.class)) {
      if (!parameters.contains(param.value().name())) {
        reporter.report(
            script.path(), param.line(), "there is no parameter " + param.value().name());
      }
    }
    for (Located<Mention.Value> value : script.all(Mention.Value.class)) {
      if (!numbers.containsKey(value.value().name())) {
        reporter.report(script.path(), value.line(), "there is no number " + value.value().name());
      }
    }
    for (Located<Mention.Formula> formula : script.all(Mention.Formula.class)) {
      if (formula.value().tex().contains("{{")) {
        reporter.report(
            script.path(), formula.line(), "a formula has no places: " + formula.value().tex());
      }
    }
  }

  private static void checkQuestion(ItemFacts item, Script script, Reporter reporter) {
    Set<String> told = told(item, script);
    for (String parameter : item.parameters().keySet()) {
      if (!told.contains(parameter)) {
        reporter.report(
            script.path(),
            script.section("stem").map(ScriptSection::line).orElse(1),
            "the question tells nothing of the parameter " + parameter);
      }
    }
    for (String section : List.of("stem", "hints")) {
      for (Located<Mention.Value> value : mentions(script, section, Mention.Value.class)) {
        if (value.value().name().equals("key")) {
          reporter.report(script.path(), value.line(), "{{value key}} tells the answer here");
        }
      }
    }
  }

  /** Parameters that the question names, or shows a number of. */
  private static Set<String> told(ItemFacts item, Script script) {
    Stream<String> named =
        mentions(script, "stem", Mention.Param.class).stream().map(param -> param.value().name());
    Stream<String> shown =
        mentions(script, "stem", Mention.Value.class).stream()
            .flatMap(value -> Stream.ofNullable(item.numbers().get(value.value().name())))
            .flatMap(number -> places(number).stream());
    return Stream.concat(named, shown).collect(Collectors.toSet());
  }

  /** Names of the parameters in an expression. */
  private static List<String> places(YamlNode expression) {
    return PLACE.matcher(expression.text()).results().map(place -> place.group(1)).toList();
  }

  private static <T extends Mention> List<Located<T>> mentions(
      Script script, String section, Class<T> sort) {
    return script.section(section).stream()
        .flatMap(found -> found.blocks().stream())
        .flatMap((ScriptBlock block) -> block.all(sort).stream())
        .toList();
  }
}
