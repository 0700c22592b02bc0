package dev.gradus.contentcheck;

import dev.gradus.content.FollowUp.Occasion;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The facts of an interviewer's script, as its rules need them. */
record InterviewFacts(Folder folder) {

  /** The scripts of all questions. */
  static List<InterviewFacts> of(Manuscript manuscript) {
    return manuscript.interviews().stream().map(InterviewFacts::new).toList();
  }

  String path() {
    return folder.factsPath();
  }

  YamlNode get(String key) {
    return folder.facts().get(key);
  }

  /** The follow-ups on an occasion. */
  YamlNode followUps(Occasion when) {
    return get(when.name().toLowerCase(Locale.ROOT));
  }

  /** The question that the script is for, if there is one. */
  Optional<Folder> question(Manuscript manuscript) {
    return manuscript.questions().stream()
        .filter(question -> question.name().equals(folder.name()))
        .findFirst();
  }

  /** The ids that each section of its texts words. */
  Map<String, List<String>> wordings() {
    Map<String, List<String>> wordings = new LinkedHashMap<>();
    wordings.put("openings", get("openings").texts());
    for (Occasion when : Occasion.values()) {
      wordings.put(when.name().toLowerCase(Locale.ROOT), ItemFacts.ids(followUps(when).items()));
    }
    wordings.put("answers", ItemFacts.ids(followUps(Occasion.STRONG).items()));
    wordings.put("closings", get("closings").texts());
    return wordings;
  }
}
