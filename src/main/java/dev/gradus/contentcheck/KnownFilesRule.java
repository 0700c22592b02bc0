package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;

/** Every file has a place in the format; a misnamed one would otherwise silently not be shown. */
final class KnownFilesRule implements Rule {
  @Override
  public String name() {
    return "unknown-file";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    manuscript.unknown().forEach(path -> reporter.report(path, 1, "the format has no such file"));
  }
}
