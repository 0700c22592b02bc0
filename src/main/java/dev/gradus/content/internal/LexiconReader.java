package dev.gradus.content.internal;

import static dev.gradus.content.lexicon.Lexicon.CONCEPTS;
import static dev.gradus.content.lexicon.Lexicon.DISCOURSE;
import static dev.gradus.content.lexicon.Lexicon.FOLDER;
import static dev.gradus.content.lexicon.Lexicon.QUESTIONS;

import dev.gradus.content.ContentException;
import dev.gradus.content.ContentFiles;
import dev.gradus.content.Problem;
import dev.gradus.content.lexicon.Claim;
import dev.gradus.content.lexicon.Lexicon;
import dev.gradus.content.lexicon.LexiconConcept;
import dev.gradus.content.lexicon.Phrase;
import dev.gradus.content.lexicon.QuestionLexicon;
import dev.gradus.content.lexicon.QuestionLexicon.Entry;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the lexicon from its files. */
public final class LexiconReader {
  private static final String RULE = "lexicon";

  private final List<Problem> problems;

  private LexiconReader(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Reads the files of the lexicon; the others are left alone.
   *
   * @throws ContentException if one cannot be read or used
   */
  public static Lexicon read(ContentFiles files) {
    Manuscript manuscript =
        Manuscript.read(
            new ContentFiles(files.files().subMap(FOLDER, FOLDER + Character.MAX_VALUE), Map.of()));
    List<Problem> problems = new ArrayList<>(manuscript.problems());
    Lexicon lexicon = new LexiconReader(problems).lexicon(manuscript);
    if (!problems.isEmpty()) {
      throw new ContentException(problems.stream().sorted().toList());
    }
    return lexicon;
  }

  /**
   * What can be used of the lexicon in a manuscript.
   *
   * @param problems receives what cannot
   */
  public static Lexicon read(Manuscript manuscript, List<Problem> problems) {
    return new LexiconReader(problems).lexicon(manuscript);
  }

  private Lexicon lexicon(Manuscript manuscript) {
    List<LexiconConcept> concepts =
        Stream.of(CONCEPTS, DISCOURSE)
            .flatMap(path -> concepts(path, manuscript.yaml(path)).stream())
            .toList();
    Map<String, QuestionLexicon> questions = new LinkedHashMap<>();
    manuscript
        .yaml()
        .forEach((path, root) -> {
          if (path.startsWith(QUESTIONS)) {
            QuestionLexicon question = question(path, root);
            questions.put(question.question(), question);
          }
        });
    return new Lexicon(concepts, questions);
  }

  private QuestionLexicon question(String path, YamlNode root) {
    String id = path.substring(QUESTIONS.length(), path.length() - ".yaml".length());
    return new QuestionLexicon(
        id,
        concepts(path, root.get("concepts")),
        entries(path, root.get("points")),
        entries(path, root.get("misconceptions")));
  }

  private List<LexiconConcept> concepts(String path, YamlNode concepts) {
    List<LexiconConcept> read = new ArrayList<>();
    concepts
        .entries()
        .forEach((id, node) -> {
          List<YamlNode> phrases =
              Stream.of("any", "ru", "en").flatMap(key -> node.get(key).items().stream()).toList();
          read.add(
              new LexiconConcept(
                  id,
                  parsed(path, phrases, Phrase::parse),
                  node.get("kinds").texts(),
                  node.get("opaque").text().equals("true")));
        });
    return read;
  }

  private List<Entry> entries(String path, YamlNode entries) {
    List<Entry> read = new ArrayList<>();
    entries
        .entries()
        .forEach((id, node) ->
            read.add(
                new Entry(
                    id,
                    parsed(path, node.get("found").items(), Claim::parse),
                    parsed(path, node.get("perhaps").items(), Claim::parse))));
    return read;
  }

  private <T> List<T> parsed(String path, List<YamlNode> nodes, Function<String, T> parse) {
    List<T> parsed = new ArrayList<>();
    for (YamlNode node : nodes) {
      try {
        parsed.add(parse.apply(node.text()));
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(path, node.line(), RULE, node.text() + ": " + e.getMessage()));
      }
    }
    return parsed;
  }
}
