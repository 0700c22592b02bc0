package dev.gradus.content.internal;

import dev.gradus.content.Candidate;
import dev.gradus.content.Candidate.CandidateText;
import dev.gradus.content.Competence;
import dev.gradus.content.Lab;
import dev.gradus.content.LabText;
import dev.gradus.content.Languages;
import dev.gradus.content.Level;
import dev.gradus.content.PointState;
import dev.gradus.content.Question;
import dev.gradus.content.Question.Card;
import dev.gradus.content.Question.CardFact;
import dev.gradus.content.QuestionText;
import dev.gradus.content.Task;
import dev.gradus.content.TaskText;
import dev.gradus.content.Verdict;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.YamlNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a question, a task or a page of the laboratory from its folder. */
final class FolderBuilder {
  private static final List<String> QUESTION_LISTS = List.of("points", "misconceptions");
  private static final List<String> TASK_LISTS = List.of("rubric", "checks");

  private final Folder folder;
  private final YamlNode facts;
  private final Function<Locale, PageContext> pages;
  private final Map<String, CardFact> cardRows = new LinkedHashMap<>();

  /**
   * @param pages the context of the folder's page in a language
   */
  FolderBuilder(Folder folder, Function<Locale, PageContext> pages) {
    this.folder = folder;
    this.facts = folder.facts();
    this.pages = pages;
    facts
        .get("card")
        .get("rows")
        .entries()
        .forEach((row, fact) ->
            cardRows.put(
                row,
                new CardFact(
                    constant(Verdict.class, fact.get("verdict")), fact.get("sources").texts())));
  }

  Question question() {
    return new Question(
        facts.get("id").text(),
        facts.get("revision").number(),
        facts.get("order").number(),
        constant(Question.Kind.class, facts.get("kind")),
        constant(Level.class, facts.get("level")),
        facts.get("concepts").texts(),
        facts.get("sources").texts(),
        facts.get("keyPoints").texts(),
        competences(),
        facts.get("misconceptions").texts(),
        facts.get("followUps").texts(),
        card(),
        candidates(),
        texts(folder.texts(), this::questionText));
  }

  private Map<String, Competence> competences() {
    Map<String, Competence> competences = new HashMap<>();
    facts
        .get("competences")
        .entries()
        .forEach((point, name) -> competences.put(point, constant(Competence.class, name)));
    return competences;
  }

  private @Nullable Card card() {
    YamlNode card = facts.get("card");
    return card.isPresent() ? new Card(card.get("frequencyPercent").number(), cardRows) : null;
  }

  private QuestionText questionText(Script script) {
    PageBuilder page = page(script);
    return new QuestionText(
        script.language(),
        page.title(),
        page.lede(),
        page.sectionsWithout(QUESTION_LISTS),
        page.wordings("points"),
        page.wordings("misconceptions"),
        page.bibliography(),
        page.words());
  }

  private List<Candidate> candidates() {
    YamlNode candidates = facts.get("candidates");
    return Arrays.stream(Candidate.Strength.values())
        .filter(strength -> candidates.get(name(strength)).isPresent())
        .map(strength -> candidate(strength, candidates.get(name(strength))))
        .toList();
  }

  private Candidate candidate(Candidate.Strength strength, YamlNode judged) {
    Map<String, PointState> points = new LinkedHashMap<>();
    judged
        .get("points")
        .entries()
        .forEach((point, state) -> points.put(point, constant(PointState.class, state)));
    List<String> misconceptions = judged.get("misconceptions").texts();
    List<String> judgedIds =
        Stream.concat(points.keySet().stream(), misconceptions.stream()).toList();
    Map<Locale, Script> scripts = folder.candidates().getOrDefault(name(strength), Map.of());
    return new Candidate(
        strength,
        points,
        misconceptions,
        texts(scripts, script -> candidateText(script, judgedIds)));
  }

  private CandidateText candidateText(Script script, List<String> judgedIds) {
    PageBuilder page = page(script);
    Map<String, String> judgements = new LinkedHashMap<>();
    judgedIds.forEach(id -> judgements.put(id, page.flow(id)));
    return new CandidateText(page.preamble(), judgements, page.flow("overall"));
  }

  Task task() {
    return new Task(
        facts.get("id").text(),
        facts.get("revision").number(),
        constant(Level.class, facts.get("level")),
        facts.get("minutes").number(),
        facts.get("concepts").texts(),
        facts.get("sources").texts(),
        facts.get("rubric").items().stream()
            .map(line -> new Task.RubricLine(line.get("id").text(), line.get("points").number()))
            .toList(),
        facts.get("checks").items().stream().map(FolderBuilder::numberCheck).toList(),
        texts(folder.texts(), this::taskText));
  }

  private static Task.NumberCheck numberCheck(YamlNode check) {
    return new Task.NumberCheck(
        check.get("id").text(),
        check.get("value").text(),
        Double.parseDouble(check.get("tolerance").text()));
  }

  private TaskText taskText(Script script) {
    PageBuilder page = page(script);
    return new TaskText(
        script.language(),
        page.title(),
        page.lede(),
        page.sectionsWithout(TASK_LISTS),
        page.wordings("rubric"),
        page.wordings("checks"),
        page.bibliography());
  }

  Lab lab() {
    return new Lab(
        facts.get("id").text(),
        facts.get("revision").number(),
        facts.get("order").number(),
        facts.get("concepts").texts(),
        facts.get("sources").texts(),
        texts(folder.texts(), this::labText));
  }

  private LabText labText(Script script) {
    PageBuilder page = page(script);
    return new LabText(
        script.language(),
        page.title(),
        script.frontMatter().get("find").text(),
        Objects.requireNonNullElse(page.lede(), ""),
        page.figureAboveText(),
        page.sectionsWithout(List.of()),
        page.bibliography());
  }

  private PageBuilder page(Script script) {
    return new PageBuilder(script, pages.apply(script.language()), cardRows);
  }

  /**
   * One text for each language.
   *
   * @throws IllegalArgumentException if one is missing
   */
  static <T> Map<Locale, T> texts(Map<Locale, Script> scripts, Function<Script, T> text) {
    Map<Locale, T> texts = new HashMap<>();
    for (Locale language : Languages.ALL) {
      Script script = scripts.get(language);
      if (script == null) {
        throw new IllegalArgumentException("there is no text in " + language);
      }
      texts.put(language, text.apply(script));
    }
    return texts;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant that a node names in lower case.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Enum<E>> E constant(Class<E> type, YamlNode node) {
    return Enum.valueOf(type, node.text().toUpperCase(Locale.ROOT));
  }
}
