package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.FigureVocabulary;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Dragged numbers and live results belong to a figure on their page. */
final class FigureNumbersRule implements Rule {
  @Override
  public String name() {
    return "figure-numbers";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Script script : manuscript.scripts()) {
      Set<String> figures =
          script.blocks().stream()
              .filter(block -> block.kind() == Kind.FIGURE)
              .map(ScriptBlock::target)
              .collect(Collectors.toSet());
      for (ScriptBlock block : script.blocks()) {
        boolean inSlopes = block.kind() == Kind.SLOPES;
        Map<String, Set<String>> parameters =
            inSlopes ? Map.of("", FigureVocabulary.SLOPES_PARAMETERS) : FigureVocabulary.PARAMETERS;
        Map<String, Set<String>> results =
            inSlopes ? Map.of("", FigureVocabulary.SLOPES_RESULTS) : FigureVocabulary.RESULTS;
        block
            .all(Mention.Drag.class)
            .forEach(drag ->
                objection(drag.value().name(), parameters, figures)
                    .ifPresent(it -> reporter.report(script.path(), drag.line(), it)));
        block
            .all(Mention.Out.class)
            .forEach(out ->
                objection(out.value().name(), results, figures)
                    .ifPresent(it -> reporter.report(script.path(), out.line(), it)));
      }
    }
  }

  /**
   * What is wrong with a number.
   *
   * @param known by simulation; "" is that of the slopes, which needs no figure of the page
   */
  private static Optional<String> objection(
      String name, Map<String, Set<String>> known, Set<String> figures) {
    boolean needsFigure = !known.containsKey("");
    String simulation = needsFigure ? FigureVocabulary.simulation(name) : "";
    String within = needsFigure ? FigureVocabulary.within(name) : name;
    Set<String> names = known.getOrDefault(simulation, Set.of());
    if (!names.contains(within)) {
      return Optional.of("there is no " + name + " here, only " + new TreeSet<>(names));
    }
    return needsFigure && !figures.contains(simulation)
        ? Optional.of("the page has no figure that " + name + " belongs to")
        : Optional.empty();
  }
}
