package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Located;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is cited is listed in the YAML, what is listed is cited, and all of it is in sources.yaml.
 */
final class SourcesRule implements Rule {
  @Override
  public String name() {
    return "sources";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    Set<String> known = manuscript.sources().entries().keySet();
    manuscript.folders().forEach(folder -> check(folder, known, reporter));
    for (YamlNode source : manuscript.sources().entries().values()) {
      YamlNode url = source.get("url");
      if (url.isPresent() && Hosts.of(url.text()).isEmpty()) {
        reporter.report(Manuscript.SOURCES, url.line(), "not an address: " + url.text());
      }
    }
  }

  private static void check(Folder folder, Set<String> known, Reporter reporter) {
    YamlNode listed = folder.facts().get("sources");
    Set<String> cited = new HashSet<>();
    for (Script script : folder.scripts()) {
      for (Located<Mention.Cite> cite : script.all(Mention.Cite.class)) {
        String source = cite.value().source();
        cited.add(source);
        String place = folder.kind().factsFile();
        if (!known.contains(source)) {
          reporter.report(script.path(), cite.line(), "unknown source " + source);
        } else if (!listed.texts().contains(source)) {
          reporter.report(
              script.path(), cite.line(), source + " is cited but not listed in " + place);
        }
      }
    }
    for (YamlNode source : listed.items()) {
      if (!known.contains(source.text())) {
        reporter.report(folder.factsPath(), source.line(), "unknown source " + source.text());
      } else if (!cited.contains(source.text())) {
        reporter.report(
            folder.factsPath(), source.line(), source.text() + " is listed but never cited");
      }
    }
    checkRows(folder, listed.texts(), reporter);
  }

  private static void checkRows(Folder folder, List<String> listed, Reporter reporter) {
    folder
        .facts()
        .get("card")
        .get("rows")
        .entries()
        .forEach((row, fact) -> {
          for (YamlNode source : fact.get("sources").items()) {
            if (!listed.contains(source.text())) {
              reporter.report(
                  folder.factsPath(),
                  source.line(),
                  source.text() + " of row " + row + " is not listed under sources");
            }
          }
        });
  }
}
