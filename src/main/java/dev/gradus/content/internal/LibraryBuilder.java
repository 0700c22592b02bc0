package dev.gradus.content.internal;

import dev.gradus.content.Concept;
import dev.gradus.content.ContentException;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.InterviewScript;
import dev.gradus.content.Item;
import dev.gradus.content.Lab;
import dev.gradus.content.Languages;
import dev.gradus.content.Misconception;
import dev.gradus.content.Preset;
import dev.gradus.content.Problem;
import dev.gradus.content.Question;
import dev.gradus.content.Source;
import dev.gradus.content.Task;
import dev.gradus.content.manuscript.FigureVocabulary;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import dev.gradus.content.manuscript.YamlNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the library from the manuscript. */
public final class LibraryBuilder {
  private final Manuscript manuscript;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Preset> presets = new LinkedHashMap<>();
  private final List<Problem> problems;
  private final Set<String> hosts;

  public LibraryBuilder(Manuscript manuscript) {
    this.manuscript = manuscript;
    this.problems = new ArrayList<>(manuscript.problems());
    manuscript
        .sources()
        .entries()
        .forEach((key, node) ->
            guarded(Manuscript.SOURCES, node, any -> source(key, node))
                .ifPresent(source -> sources.put(key, source)));
    for (String simulation : manuscript.simulations()) {
      manuscript
          .presets(simulation)
          .forEach(node -> presets.put(node.get("id").text(), preset(simulation, node)));
    }
    hosts =
        sources.values().stream()
            .flatMap(source -> Optional.ofNullable(source.url()).stream())
            .flatMap(url -> Optional.ofNullable(URI.create(url).getHost()).stream())
            .collect(Collectors.toSet());
  }

  /**
   * The library.
   *
   * @throws ContentException if a file could not be read or something essential is missing
   */
  public ContentLibrary build() {
    List<Question> questions =
        built(manuscript.questions(), folder -> new FolderBuilder(folder, pages(folder)).question())
            .stream()
            .sorted(Comparator.comparingInt(Question::order))
            .toList();
    List<InterviewScript> interviews =
        built(
            manuscript.interviews(),
            folder -> new InterviewBuilder(folder, pages(folder)).script());
    List<Task> tasks =
        built(manuscript.tasks(), folder -> new FolderBuilder(folder, pages(folder)).task())
            .stream()
            .sorted(Comparator.comparing(Task::level).thenComparing(Task::id))
            .toList();
    List<Lab> labs =
        built(manuscript.labs(), folder -> new FolderBuilder(folder, pages(folder)).lab()).stream()
            .sorted(Comparator.comparingInt(Lab::order))
            .toList();
    List<Item> items =
        built(manuscript.items(), folder -> new ItemBuilder(folder, pages(folder)).item()).stream()
            .sorted(Comparator.comparing(Item::group).thenComparing(Item::id))
            .toList();
    List<Misconception> misconceptions =
        manuscript.misconceptions().stream()
            .map(node ->
                new Misconception(node.get("id").text(), node.get("concept").text(), names(node)))
            .toList();
    if (!problems.isEmpty()) {
      throw new ContentException(problems.stream().sorted().toList());
    }
    return new ContentLibrary(
        questions,
        interviews,
        tasks,
        labs,
        items,
        misconceptions,
        concepts(),
        sources,
        List.copyOf(presets.values()));
  }

  private <T> List<T> built(List<Folder> folders, Function<Folder, T> make) {
    return folders.stream()
        .flatMap(folder ->
            guarded(folder.factsPath(), folder.facts(), any -> make.apply(folder)).stream())
        .toList();
  }

  /** What is essential and missing or malformed becomes a problem. */
  private <T> Optional<T> guarded(String path, YamlNode node, Function<YamlNode, T> make) {
    try {
      return Optional.of(make.apply(node));
    } catch (IllegalArgumentException e) {
      String message = "cannot be used: " + e.getMessage();
      problems.add(new Problem(path, node.line(), "library", message));
      return Optional.empty();
    }
  }

  private Function<Locale, PageContext> pages(Folder folder) {
    Map<String, Integer> citations = citationNumbers(folder);
    return language ->
        new PageContext(
            language,
            citations,
            formulaNumbers(folder),
            figureParameters(folder),
            sources,
            hosts,
            presetAddresses(folder));
  }

  /** Numbers in the order of the Russian text, so that both languages agree. */
  private static Map<String, Integer> citationNumbers(Folder folder) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Locale language : Languages.ALL) {
      Script script = folder.texts().get(language);
      if (script != null) {
        script
            .all(Mention.Cite.class)
            .forEach(cite -> numbers.putIfAbsent(cite.value().source(), numbers.size() + 1));
      }
    }
    return numbers;
  }

  private static Map<String, Integer> formulaNumbers(Folder folder) {
    Map<String, Integer> numbers = new HashMap<>();
    blocks(folder, Kind.FORMULA).stream()
        .map(ScriptBlock::target)
        .filter(id -> !id.isEmpty())
        .forEach(id -> numbers.putIfAbsent(id, numbers.size() + 1));
    return numbers;
  }

  /** Parameters of the presets that the figures of a page open with, named as in the prose. */
  private Map<String, String> figureParameters(Folder folder) {
    Map<String, String> parameters = new HashMap<>();
    for (ScriptBlock figure : blocks(folder, Kind.FIGURE)) {
      Preset preset = presets.get(figure.options().getOrDefault("preset", ""));
      if (preset != null) {
        preset
            .parameters()
            .forEach((name, value) ->
                parameters.put(FigureVocabulary.name(figure.target(), name), value));
      }
    }
    return parameters;
  }

  /** Where a link opens each preset: on its own page if that has the figure. */
  private PresetAddresses presetAddresses(Folder folder) {
    Set<String> own =
        blocks(folder, Kind.FIGURE).stream().map(ScriptBlock::target).collect(Collectors.toSet());
    Map<String, String> simulations = new HashMap<>();
    presets.values().forEach(preset -> simulations.put(preset.id(), preset.simulation()));
    return new PresetAddresses(simulations, own, folder.path());
  }

  private static List<ScriptBlock> blocks(Folder folder, Kind kind) {
    Script script = folder.texts().get(Languages.RUSSIAN);
    return script == null
        ? List.of()
        : script.blocks().stream().filter(block -> block.kind() == kind).toList();
  }

  private static Source source(String key, YamlNode node) {
    String url = node.get("url").text();
    return new Source(
        key,
        node.get("authors").text(),
        node.get("year").number(),
        node.get("title").text(),
        node.get("venue").text(),
        url.isEmpty() ? null : URI.create(url).toString(),
        Source.Verification.valueOf(node.get("verified").text().toUpperCase(Locale.ROOT)));
  }

  private static Preset preset(String simulation, YamlNode node) {
    Map<String, String> parameters = new LinkedHashMap<>();
    node.get("parameters").entries().forEach((name, value) -> parameters.put(name, value.text()));
    boolean hidden = node.get("hidden").text().equals("true");
    return new Preset(node.get("id").text(), simulation, hidden, names(node), parameters);
  }

  private static Map<Locale, String> names(YamlNode node) {
    return Languages.ALL.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                language -> node.get("name").get(language.getLanguage()).text()));
  }

  /** Each concept after those that it requires. */
  private List<Concept> concepts() {
    Map<String, Concept> byId = new LinkedHashMap<>();
    for (YamlNode node : manuscript.concepts()) {
      String id = node.get("id").text();
      byId.put(
          id, new Concept(id, names(node), node.get("group").text(), node.get("requires").texts()));
    }
    Set<Concept> sorted = new LinkedHashSet<>();
    Set<String> visited = new LinkedHashSet<>();
    byId.keySet().forEach(id -> visit(id, byId, visited, sorted));
    return List.copyOf(sorted);
  }

  private static void visit(
      String id, Map<String, Concept> byId, Set<String> visited, Set<Concept> sorted) {
    Concept concept = byId.get(id);
    if (concept != null && visited.add(id)) {
      concept.requires().forEach(required -> visit(required, byId, visited, sorted));
      sorted.add(concept);
    }
  }
}
