package dev.gradus.content.internal;

import dev.gradus.content.FollowUp;
import dev.gradus.content.FollowUp.Occasion;
import dev.gradus.content.InterviewScript;
import dev.gradus.content.InterviewText;
import dev.gradus.content.Wording;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.YamlNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the interviewer's script for a question from its folder. */
final class InterviewBuilder {
  private final Folder folder;
  private final YamlNode facts;
  private final Function<Locale, PageContext> pages;

  /**
   * @param pages the context of the script's texts in a language
   */
  InterviewBuilder(Folder folder, Function<Locale, PageContext> pages) {
    this.folder = folder;
    this.facts = folder.facts();
    this.pages = pages;
  }

  /**
   * The script.
   *
   * @throws IllegalArgumentException if something essential is missing
   */
  InterviewScript script() {
    return new InterviewScript(
        facts.get("id").text(),
        facts.get("revision").number(),
        Arrays.stream(Occasion.values()).flatMap(this::followUps).toList(),
        shows(),
        FolderBuilder.texts(folder.texts(), this::text));
  }

  private Map<String, String> shows() {
    Map<String, String> shows = new LinkedHashMap<>();
    facts.get("shows").entries().forEach((point, preset) -> shows.put(point, preset.text()));
    return shows;
  }

  private Stream<FollowUp> followUps(Occasion when) {
    return facts.get(section(when)).items().stream()
        .map(node ->
            new FollowUp(
                node.get("id").text(), when, node.get("on").text(), node.get("aims").texts()));
  }

  private InterviewText text(Script script) {
    PageBuilder page = new PageBuilder(script, pages.apply(script.language()), Map.of());
    Map<String, Wording> questions = new LinkedHashMap<>();
    Arrays.stream(Occasion.values())
        .map(when -> byId(page.wordings(section(when))))
        .forEach(questions::putAll);
    return new InterviewText(
        script.language(),
        page.title(),
        page.wordings("openings"),
        questions,
        byId(page.wordings("answers")),
        page.wordings("closings"));
  }

  private static Map<String, Wording> byId(List<Wording> wordings) {
    Map<String, Wording> byId = new LinkedHashMap<>();
    wordings.forEach(wording -> byId.put(wording.id(), wording));
    return byId;
  }

  /** The list in the YAML, and the section in the texts, of what is asked on an occasion. */
  private static String section(Occasion when) {
    return when.name().toLowerCase(Locale.ROOT);
  }
}
