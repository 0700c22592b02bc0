package dev.gradus.contentcheck;

import dev.gradus.content.Languages;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Script;
import java.util.Locale;
import java.util.Map;

/** Every text exists in both languages. */
final class BothLanguagesRule implements Rule {
  @Override
  public String name() {
    return "languages";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Folder folder : manuscript.folders()) {
      require(folder.texts(), folder.path(), manuscript, reporter);
      for (String strength : folder.facts().get("candidates").entries().keySet()) {
        require(
            folder.candidates().getOrDefault(strength, Map.of()),
            folder.path() + "candidates/" + strength + ".",
            manuscript,
            reporter);
      }
    }
  }

  private static void require(
      Map<Locale, Script> texts, String pathBefore, Manuscript manuscript, Reporter reporter) {
    for (Locale language : Languages.ALL) {
      String path = pathBefore + language.getLanguage() + ".md";
      if (!texts.containsKey(language) && !manuscript.isBroken(path)) {
        reporter.report(path, 1, "the file is missing");
      }
    }
  }
}
