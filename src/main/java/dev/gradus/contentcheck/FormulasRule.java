package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import dev.gradus.content.manuscript.YamlNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Formulas are not empty, their brackets match, and their ids are unique. */
final class FormulasRule implements Rule {
  /** A command with its environment, an escaped sign, or a brace. */
  private static final Pattern TOKEN =
      Pattern.compile("\\\\(begin|end)\\{([^}]*)}|\\\\(left|right)(?![a-zA-Z])|\\\\.|\\\\$|[{}]");

  @Override
  public String name() {
    return "formulas";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    ItemFacts.of(manuscript).forEach(item -> checkFacts(item, reporter));
    for (Script script : manuscript.scripts()) {
      script
          .all(Mention.Formula.class)
          .forEach(formula -> {
            String wrong = objection(formula.value().tex());
            if (!wrong.isEmpty()) {
              reporter.report(script.path(), formula.line(), wrong);
            }
          });
      Set<String> ids = new HashSet<>();
      for (ScriptBlock block : script.blocks()) {
        boolean numbered = block.kind() == Kind.FORMULA && !block.target().isEmpty();
        if (numbered && !ids.add(block.target())) {
          reporter.report(
              script.path(), block.line(), "two formulas have the id " + block.target());
        }
      }
    }
  }

  /** Formulas of quiz items stand in their YAML. */
  private static void checkFacts(ItemFacts item, Reporter reporter) {
    Stream.of(
            Stream.of(item.get("formula")),
            item.answers().stream().map(option -> option.get("tex")),
            item.get("parameters").entries().values().stream()
                .flatMap(values -> values.items().stream())
                .map(value -> value.get("tex")))
        .flatMap(formulas -> formulas)
        .filter(YamlNode::isPresent)
        .forEach(formula -> {
          String wrong = objection(formula.text());
          if (!wrong.isEmpty()) {
            reporter.report(item.path(), formula.line(), wrong);
          }
        });
  }

  /** What is wrong with a formula, or "". */
  static String objection(String tex) {
    if (tex.isBlank()) {
      return "the formula is empty";
    }
    Deque<String> open = new ArrayDeque<>();
    Matcher token = TOKEN.matcher(tex);
    while (token.find()) {
      String closes = closes(token);
      if (!closes.isEmpty() && !closes.equals(open.poll())) {
        return token.group() + " closes nothing in the formula " + tex;
      } else if (token.group().equals("{")
          || "begin".equals(token.group(1))
          || "left".equals(token.group(3))) {
        open.push(token.group());
      } else if (token.group().equals("\\")) {
        return "the formula ends with a backslash: " + tex;
      }
    }
    return open.isEmpty() ? "" : open.peek() + " is not closed in the formula " + tex;
  }

  /** What a token closes, or "". */
  private static String closes(Matcher token) {
    if (token.group().equals("}")) {
      return "{";
    } else if ("right".equals(token.group(3))) {
      return "\\left";
    }
    return "end".equals(token.group(1)) ? "\\begin{" + token.group(2) + "}" : "";
  }
}
