package dev.gradus.contentcheck;

import dev.gradus.content.manuscript.Manuscript;

/** One demand on the content. It reports all violations, and none that another rule reports. */
interface Rule {

  /** Short name printed before each problem. */
  String name();

  void check(Manuscript manuscript, Reporter reporter);
}
