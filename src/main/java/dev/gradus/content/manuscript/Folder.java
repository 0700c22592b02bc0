package dev.gradus.content.manuscript;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of a question, an interviewer's script, a task, a page of the laboratory or a quiz
 * item.
 *
 * @param parent where it lies, with a trailing '/'
 * @param name of the folder; equals the id if all is well
 * @param facts the YAML; missing if the file is missing or broken
 * @param texts what is there, by language
 * @param candidates sample answers by strength ("weak", "middling", "strong") and language;
 *     questions only
 */
public record Folder(
    Kind kind,
    String parent,
    String name,
    YamlNode facts,
    Map<Locale, Script> texts,
    Map<String, Map<Locale, Script>> candidates) {

  /** What a folder holds. */
  public enum Kind {
    QUESTION("question.yaml"),
    INTERVIEW("interview.yaml"),
    TASK("task.yaml"),
    LAB("lab.yaml"),
    ITEM("item.yaml");

    private final String factsFile;

    Kind(String factsFile) {
      this.factsFile = factsFile;
    }

    /** Name of the file with the facts. */
    public String factsFile() {
      return factsFile;
    }

    /** Sections of its texts whose lists are {@code - id: wording}. */
    public Set<String> listsById() {
      return switch (this) {
        case QUESTION -> Set.of("points", "misconceptions");
        case INTERVIEW ->
            Set.of("openings", "missed", "vague", "strong", "answers", "asserted", "closings");
        case TASK -> Set.of("rubric", "checks");
        case LAB -> Set.of();
        case ITEM -> Set.of("choices", "left", "right", "hints", "feedback");
      };
    }
  }

  /** Relative to the content folder, with a trailing '/'. */
  public String path() {
    return parent + name + "/";
  }

  /** Path of the YAML, whether it exists or not. */
  public String factsPath() {
    return path() + kind.factsFile();
  }

  /** Whether this is the main page. */
  public boolean isCard() {
    return kind == Kind.QUESTION && facts.get("kind").text().equals("card");
  }

  /** Every Markdown file of the folder. */
  public List<Script> scripts() {
    return Stream.concat(
            texts.values().stream(),
            candidates.values().stream().map(Map::values).flatMap(Collection::stream))
        .toList();
  }
}
