package dev.gradus.contentcheck;

import dev.gradus.content.Problem;
import dev.gradus.content.internal.LexiconReader;
import dev.gradus.content.lexicon.Claim;
import dev.gradus.content.lexicon.Lexicon;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every question has a lexicon, with an entry for each key point and misconception of its rubric
 * and for nothing else; its claims can be read and name concepts that exist.
 */
final class LexiconQuestionsRule implements Rule {
  @Override
  public String name() {
    return "lexicon";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    Set<String> shared = shared(manuscript);
    for (String path : List.of(Lexicon.CONCEPTS, Lexicon.DISCOURSE)) {
      checkKinds(path, manuscript.yaml(path), shared, reporter);
    }
    Set<String> questions = new HashSet<>();
    for (Folder question : manuscript.questions()) {
      String path = Lexicon.QUESTIONS + question.name() + ".yaml";
      questions.add(path);
      YamlNode root = manuscript.yaml(path);
      if (root.isPresent()) {
        checkQuestion(path, root, question, shared, reporter);
      } else if (!manuscript.isBroken(path)) {
        reporter.report(question.factsPath(), 1, "the question has no " + path);
      }
    }
    manuscript.yaml().keySet().stream()
        .filter(path -> path.startsWith(Lexicon.QUESTIONS) && !questions.contains(path))
        .forEach(path -> reporter.report(path, 1, "there is no such question"));
    List<Problem> unreadable = new ArrayList<>();
    LexiconReader.read(manuscript, unreadable);
    unreadable.forEach(
        problem -> reporter.report(problem.path(), problem.line(), problem.message()));
  }

  private static Set<String> shared(Manuscript manuscript) {
    Set<String> ids = new HashSet<>(manuscript.yaml(Lexicon.CONCEPTS).entries().keySet());
    ids.addAll(manuscript.yaml(Lexicon.DISCOURSE).entries().keySet());
    return ids;
  }

  private static void checkQuestion(
      String path, YamlNode root, Folder question, Set<String> shared, Reporter reporter) {
    Set<String> concepts = new HashSet<>(shared);
    concepts.addAll(root.get("concepts").entries().keySet());
    checkKinds(path, root.get("concepts"), concepts, reporter);
    checkIds(path, root.get("points"), question.facts().get("keyPoints"), "key point", reporter);
    checkIds(
        path,
        root.get("misconceptions"),
        question.facts().get("misconceptions"),
        "misconception",
        reporter);
    Stream.of("points", "misconceptions")
        .flatMap(kind -> root.get(kind).entries().values().stream())
        .flatMap(entry -> Stream.of("found", "perhaps").map(entry::get))
        .flatMap(claims -> claims.items().stream())
        .forEach(claim -> checkClaim(path, claim, concepts, reporter));
  }

  private static void checkIds(
      String path, YamlNode entries, YamlNode rubric, String what, Reporter reporter) {
    List<String> known = rubric.texts();
    entries
        .entries()
        .forEach((id, entry) -> {
          if (!known.contains(id)) {
            reporter.report(path, entry.line(), "the rubric has no " + what + " " + id);
          }
        });
    known.stream()
        .filter(id -> !entries.entries().containsKey(id))
        .forEach(
            id -> reporter.report(path, entries.line(), "no entry for the " + what + " " + id));
  }

  private static void checkKinds(
      String path, YamlNode concepts, Set<String> known, Reporter reporter) {
    for (YamlNode concept : concepts.entries().values()) {
      concept.get("kinds").items().stream()
          .filter(kind -> !known.contains(kind.text()))
          .forEach(kind -> reporter.report(path, kind.line(), "unknown concept " + kind.text()));
    }
  }

  /** A claim that cannot be read is reported by the reader. */
  private static void checkClaim(
      String path, YamlNode claim, Set<String> concepts, Reporter reporter) {
    try {
      Claim.parse(claim.text())
          .concepts()
          .filter(concept -> !concepts.contains(concept))
          .forEach(concept -> reporter.report(path, claim.line(), "unknown concept " + concept));
    } catch (IllegalArgumentException e) {
      // reported once, with the others that cannot be read
    }
  }
}
