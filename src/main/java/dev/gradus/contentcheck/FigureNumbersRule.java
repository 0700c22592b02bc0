package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.FigureVocabulary;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import dev.gradus.simulation.gradientflow.GradientFlow;
import java.util.Set;
import java.util.TreeSet;

/** Dragged numbers and live results belong to a figure on their page. */
final class FigureNumbersRule implements Rule {
  @Override
  public String name() {
    return "figure-numbers";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Script script : manuscript.scripts()) {
      boolean hasFigure = script.blocks().stream().anyMatch(FigureNumbersRule::isGradientFlow);
      for (ScriptBlock block : script.blocks()) {
        boolean inSlopes = block.kind() == Kind.SLOPES;
        Set<String> parameters =
            inSlopes ? FigureVocabulary.SLOPES_PARAMETERS : FigureVocabulary.PARAMETERS;
        Set<String> results = inSlopes ? FigureVocabulary.SLOPES_RESULTS : FigureVocabulary.RESULTS;
        boolean possible = inSlopes || hasFigure;
        block
            .all(Mention.Drag.class)
            .forEach(drag ->
                check(drag.value().name(), parameters, possible, script, drag.line(), reporter));
        block
            .all(Mention.Out.class)
            .forEach(
                out -> check(out.value().name(), results, possible, script, out.line(), reporter));
      }
    }
  }

  private static boolean isGradientFlow(ScriptBlock block) {
    return block.kind() == Kind.FIGURE && block.target().equals(GradientFlow.ID);
  }

  private static void check(
      String name,
      Set<String> known,
      boolean possible,
      Script script,
      int line,
      Reporter reporter) {
    if (!known.contains(name)) {
      reporter.report(
          script.path(), line, "there is no " + name + " here, only " + new TreeSet<>(known));
    } else if (!possible) {
      reporter.report(script.path(), line, "the page has no figure that " + name + " belongs to");
    }
  }
}
