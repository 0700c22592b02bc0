package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import dev.gradus.simulation.SimulationVocabulary;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A directive has what it needs and nothing else; a page has at most one figure of a kind. */
final class DirectivesRule implements Rule {
  static final Set<Kind> DIRECTIVES = EnumSet.range(Kind.CARD, Kind.LADDER);
  private static final Set<Kind> WITH_TARGET = EnumSet.of(Kind.CARD, Kind.FIGURE);
  private static final Set<Kind> WITH_PRESET = EnumSet.of(Kind.QUOTE, Kind.FIGURE);

  @Override
  public String name() {
    return "directives";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Script script : manuscript.scripts()) {
      Set<String> figures = new HashSet<>();
      for (ScriptBlock block : script.blocks()) {
        if (DIRECTIVES.contains(block.kind())) {
          check(block, script, reporter);
        }
        boolean isFigure = block.kind() == Kind.FIGURE || block.kind() == Kind.SLOPES;
        if (isFigure && !figures.add(block.kind() + block.target())) {
          reporter.report(script.path(), block.line(), "the page has such a figure already");
        }
      }
    }
  }

  private static void check(ScriptBlock block, Script script, Reporter reporter) {
    Kind kind = block.kind();
    String name = "::: " + kind.label();
    String path = script.path();
    int line = block.line();
    if (WITH_TARGET.contains(kind) && block.target().isEmpty()) {
      reporter.report(path, line, name + " needs the name of a " + noun(kind));
    } else if (!WITH_TARGET.contains(kind) && !block.target().isEmpty()) {
      reporter.report(path, line, name + " takes no " + block.target());
    } else if (kind == Kind.FIGURE && !SimulationVocabulary.all().containsKey(block.target())) {
      reporter.report(path, line, "there is no simulation " + block.target());
    }
    Set<String> wanted = WITH_PRESET.contains(kind) ? Set.of("preset") : Set.of();
    if (!block.options().keySet().equals(wanted)) {
      reporter.report(
          path, line, name + " takes the options " + wanted + ", not " + block.options().keySet());
    }
    String objection = objection(kind, block.children());
    if (!objection.isEmpty()) {
      reporter.report(path, line, name + " needs " + objection);
    }
  }

  private static String noun(Kind kind) {
    return kind == Kind.CARD ? "row" : "simulation";
  }

  /** What the inside of a directive lacks, or "". */
  private static String objection(Kind kind, List<ScriptBlock> inside) {
    List<Kind> kinds = inside.stream().map(ScriptBlock::kind).toList();
    boolean beginsWithParagraph = !kinds.isEmpty() && kinds.getFirst() == Kind.PARAGRAPH;
    return switch (kind) {
      case CARD -> beginsWithParagraph && kinds.size() > 1 ? "" : "the statement, then why";
      case QUOTE -> beginsWithParagraph && kinds.size() > 1 ? "" : "the quote, then why";
      case SAY, NOTE -> kinds.isEmpty() ? "text" : "";
      case FIGURE, SLOPES ->
          kinds.equals(List.of(Kind.PARAGRAPH)) ? "" : "one paragraph, its caption";
      case LADDER ->
          kinds.equals(List.of(Kind.LIST, Kind.PARAGRAPH))
              ? ""
              : "a list of presets, then one paragraph, its caption";
      default -> "";
    };
  }
}
