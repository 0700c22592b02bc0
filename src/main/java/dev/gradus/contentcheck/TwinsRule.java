package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A block and its translation say the same besides words: display formulas, claims, citations,
 * terms, links, live numbers, marked passages, options. Their order within the block is free.
 */
final class TwinsRule implements Rule {
  private static final Map<String, Function<ScriptBlock, List<String>>> FACTS =
      new LinkedHashMap<>();

  static {
    FACTS.put("formula", TwinsRule::displayFormulas);
    FACTS.put(
        "options", block -> block.options().entrySet().stream().map(Object::toString).toList());
    FACTS.put("items", TwinsRule::itemIds);
    FACTS.put(
        "claims",
        facts(
            Mention.Claim.class,
            claim -> claim.expression() + " ~ " + Objects.requireNonNullElse(claim.literal(), "")));
    FACTS.put("citations", facts(Mention.Cite.class, Mention.Cite::source));
    FACTS.put(
        "links and terms", facts(Mention.Link.class, link -> link.scheme() + ":" + link.target()));
    FACTS.put("dragged numbers", facts(Mention.Drag.class, Mention.Drag::name));
    FACTS.put("live results", facts(Mention.Out.class, Mention.Out::name));
    FACTS.put("parameters", facts(Mention.Param.class, Mention.Param::name));
    FACTS.put("computed numbers", facts(Mention.Value.class, Mention.Value::name));
    FACTS.put("marked points", facts(Mention.Mark.class, Mention.Mark::point));
  }

  @Override
  public String name() {
    return "twins";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Twins twins : Twins.of(manuscript)) {
      for (Twins.BlockPair pair : twins.blocks()) {
        FACTS.forEach((what, facts) -> {
          List<String> russian = facts.apply(pair.russian());
          List<String> english = facts.apply(pair.english());
          List<String> onlyRussian = without(russian, english);
          List<String> onlyEnglish = without(english, russian);
          if (!onlyRussian.isEmpty() || !onlyEnglish.isEmpty()) {
            reporter.report(
                twins.english().path(),
                pair.english().line(),
                "%s differ: only here %s, only in Russian (line %d) %s"
                    .formatted(what, onlyEnglish, pair.russian().line(), onlyRussian));
          }
        });
      }
    }
  }

  private static <T extends Mention> Function<ScriptBlock, List<String>> facts(
      Class<T> sort, Function<T, String> text) {
    return block -> block.all(sort).stream().map(mention -> text.apply(mention.value())).toList();
  }

  private static List<String> displayFormulas(ScriptBlock block) {
    if (block.kind() == Kind.FORMULA) {
      return block.all(Mention.Formula.class).stream()
          .map(formula -> formula.value().tex())
          .toList();
    }
    return block.children().stream().flatMap(child -> displayFormulas(child).stream()).toList();
  }

  private static List<String> itemIds(ScriptBlock block) {
    List<String> ids =
        new ArrayList<>(
            block.items().stream().map(item -> Objects.requireNonNullElse(item.id(), "")).toList());
    block.children().forEach(child -> ids.addAll(itemIds(child)));
    return ids;
  }

  /** What is left of a multiset when another is taken away. */
  private static List<String> without(List<String> all, List<String> taken) {
    List<String> rest = new ArrayList<>(all);
    taken.forEach(rest::remove);
    return rest;
  }
}
