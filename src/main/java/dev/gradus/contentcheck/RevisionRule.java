package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.YamlNode;

/** Each text words the current revision of the facts. */
final class RevisionRule implements Rule {
  @Override
  public String name() {
    return "revision";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Folder folder : manuscript.folders()) {
      YamlNode revision = folder.facts().get("revision");
      for (Script script : folder.texts().values()) {
        YamlNode worded = script.frontMatter().get("basedOnRevision");
        if (revision.isPresent() && worded.isPresent() && worded.number() != revision.number()) {
          reporter.report(
              script.path(),
              worded.line(),
              "words revision " + worded.text() + ", the facts are at " + revision.text());
        }
      }
    }
  }
}
