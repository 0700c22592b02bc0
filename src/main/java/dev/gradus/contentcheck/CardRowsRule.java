package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import dev.gradus.content.manuscript.YamlNode;
import java.util.HashMap;
import java.util.Map;

/** Every row of the card stands exactly once in each text, and no other. */
final class CardRowsRule implements Rule {
  @Override
  public String name() {
    return "card-rows";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Folder folder : manuscript.folders()) {
      Map<String, YamlNode> rows = folder.facts().get("card").get("rows").entries();
      for (Script script : folder.texts().values()) {
        check(script, rows, reporter);
      }
    }
  }

  private static void check(Script script, Map<String, YamlNode> rows, Reporter reporter) {
    Map<String, Integer> lines = new HashMap<>();
    for (ScriptBlock block : script.blocks()) {
      if (block.kind() != Kind.CARD) {
        continue;
      }
      String row = block.target();
      Integer first = lines.putIfAbsent(row, block.line());
      if (!rows.containsKey(row)) {
        reporter.report(script.path(), block.line(), "the card has no row " + row);
      } else if (first != null) {
        reporter.report(
            script.path(), block.line(), "row " + row + " stands in line " + first + " already");
      }
    }
    for (String row : rows.keySet()) {
      if (!lines.containsKey(row)) {
        reporter.report(script.path(), script.lastLine(), "row " + row + " of the card is missing");
      }
    }
  }
}
