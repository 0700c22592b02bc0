package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptSection;
import java.util.List;
import java.util.Optional;

/** Both languages have the same sections and blocks in the same order. */
final class ShapeRule implements Rule {
  @Override
  public String name() {
    return "shape";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Twins twins : Twins.of(manuscript)) {
      checkSections(twins, reporter);
      if ((twins.russian().lede() == null) != (twins.english().lede() == null)) {
        reporter.report(twins.english().path(), 1, "only one of the two languages has a lede");
      }
      compare(
          "before the first heading",
          twins.english().path(),
          1,
          twins.russian().preamble(),
          twins.english().preamble(),
          reporter);
    }
  }

  private static void checkSections(Twins twins, Reporter reporter) {
    List<String> russianIds = ids(twins.russian());
    List<String> englishIds = ids(twins.english());
    if (!russianIds.equals(englishIds)) {
      reporter.report(
          twins.english().path(),
          1,
          "the sections are " + englishIds + ", in Russian " + russianIds);
    }
    for (ScriptSection section : twins.english().sections()) {
      Optional<ScriptSection> twin = twins.russian().section(section.id());
      twin.ifPresent(russian ->
          compare(
              "{#" + section.id() + "}",
              twins.english().path(),
              section.line(),
              russian.blocks(),
              section.blocks(),
              reporter));
    }
  }

  /** Reports the first difference only: those after it mostly follow from it. */
  private static void compare(
      String place,
      String path,
      int line,
      List<ScriptBlock> russian,
      List<ScriptBlock> english,
      Reporter reporter) {
    List<String> russianShape = Twins.shape(russian);
    List<String> englishShape = Twins.shape(english);
    for (int i = 0; i < Math.max(russian.size(), english.size()); i++) {
      String inRussian = i < russian.size() ? russianShape.get(i) : "nothing";
      String inEnglish = i < english.size() ? englishShape.get(i) : "nothing";
      if (!inRussian.equals(inEnglish)) {
        int at = i < english.size() ? english.get(i).line() : line;
        String russianLine = i < russian.size() ? " (line " + russian.get(i).line() + ")" : "";
        reporter.report(
            path,
            at,
            "block %d of %s is %s, in Russian %s%s"
                .formatted(i + 1, place, inEnglish, inRussian, russianLine));
        return;
      }
    }
  }

  private static List<String> ids(Script script) {
    return script.sections().stream().map(ScriptSection::id).toList();
  }
}
