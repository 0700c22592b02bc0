package dev.gradus.content.manuscript;

import dev.gradus.content.ContentFiles;
import dev.gradus.content.Problem;
import dev.gradus.content.internal.ManuscriptReader;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All content as written.
 *
 * @param yaml every YAML file that could be parsed, by path
 * @param questions in the order of their folders
 * @param interviews the interviewer's scripts, in the order of their folders
 * @param tasks in the order of their folders
 * @param labs pages of the laboratory, in the order of their folders
 * @param items quiz items, in the order of their folders
 * @param unknown paths of files that are no part of the format
 * @param fileCount number of all files
 * @param problems what could not be read
 */
public record Manuscript(
    SequencedMap<String, YamlNode> yaml,
    List<Folder> questions,
    List<Folder> interviews,
    List<Folder> tasks,
    List<Folder> labs,
    List<Folder> items,
    List<String> unknown,
    int fileCount,
    List<Problem> problems) {

  public static final String CONCEPTS = "concepts.yaml";
  public static final String MISCONCEPTIONS = "misconceptions.yaml";
  public static final String SOURCES = "sources.yaml";

  private static final Pattern PRESETS = Pattern.compile("simulations/(?<id>[^/]+)\\.yaml");

  public Manuscript {
    questions = List.copyOf(questions);
    interviews = List.copyOf(interviews);
    tasks = List.copyOf(tasks);
    labs = List.copyOf(labs);
    items = List.copyOf(items);
    unknown = List.copyOf(unknown);
    problems = List.copyOf(problems);
  }

  /** Reads everything that can be read. */
  public static Manuscript read(ContentFiles files) {
    return new ManuscriptReader().read(files);
  }

  /** The root of a YAML file. */
  public YamlNode yaml(String path) {
    YamlNode node = yaml.get(path);
    return node == null ? new YamlNode.Missing(1) : node;
  }

  /** The elements of concepts.yaml. */
  public List<YamlNode> concepts() {
    return yaml(CONCEPTS).items();
  }

  /** The elements of misconceptions.yaml. */
  public List<YamlNode> misconceptions() {
    return yaml(MISCONCEPTIONS).items();
  }

  /** sources.yaml: a map from key to source. */
  public YamlNode sources() {
    return yaml(SOURCES);
  }

  /** The file with the presets of a simulation. */
  public static String presetsPath(String simulation) {
    return "simulations/" + simulation + ".yaml";
  }

  /** The simulations that have presets, by name. */
  public List<String> simulations() {
    return yaml.keySet().stream()
        .map(PRESETS::matcher)
        .filter(Matcher::matches)
        .map(path -> path.group("id"))
        .sorted()
        .toList();
  }

  /** The presets of a simulation. */
  public List<YamlNode> presets(String simulation) {
    return yaml(presetsPath(simulation)).get("presets").items();
  }

  /** Questions, then their scripts, tasks, pages of the laboratory, and quiz items. */
  public List<Folder> folders() {
    return Stream.of(questions, interviews, tasks, labs, items).flatMap(List::stream).toList();
  }

  /** Every Markdown file. */
  public List<Script> scripts() {
    return folders().stream().flatMap(folder -> folder.scripts().stream()).toList();
  }

  /** What the texts claim, and the expressions of the tasks' checks. */
  public List<WrittenClaim> claims() {
    Stream<WrittenClaim> inTexts = scripts().stream().flatMap(Manuscript::claims);
    Stream<WrittenClaim> inChecks =
        tasks.stream()
            .flatMap(task ->
                task.facts().get("checks").items().stream()
                    .map(check -> check.get("value"))
                    .filter(YamlNode::isPresent)
                    .map(value ->
                        new WrittenClaim(task.factsPath(), value.line(), value.text(), null)));
    return Stream.concat(inTexts, inChecks).toList();
  }

  private static Stream<WrittenClaim> claims(Script script) {
    return script.all(Mention.Claim.class).stream()
        .map(claim ->
            new WrittenClaim(
                script.path(), claim.line(), claim.value().expression(), claim.value().literal()));
  }

  /**
   * Whether something could not be read in a file, so that more about it would only repeat that.
   */
  public boolean isBroken(String path) {
    return problems.stream().anyMatch(problem -> problem.path().equals(path));
  }
}
