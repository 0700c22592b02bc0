package dev.gradus.contentcheck;

import dev.gradus.content.lexicon.Lexicon;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Concepts of the lexicon can be said in both languages, in the alphabet of each, and nothing is
 * written twice.
 */
final class LexiconConceptsRule implements Rule {
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  @Override
  public String name() {
    return "lexicon-concepts";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    Map<String, String> shared = new HashMap<>();
    for (String path : new String[] {Lexicon.CONCEPTS, Lexicon.DISCOURSE}) {
      check(path, manuscript.yaml(path), shared, reporter);
    }
    manuscript
        .yaml()
        .forEach((path, root) -> {
          if (path.startsWith(Lexicon.QUESTIONS)) {
            check(path, root.get("concepts"), new HashMap<>(shared), reporter);
          }
        });
  }

  private static void check(
      String path, YamlNode concepts, Map<String, String> definedIn, Reporter reporter) {
    concepts
        .entries()
        .forEach((id, concept) -> {
          String before = definedIn.putIfAbsent(id, path);
          if (before != null) {
            reporter.report(path, concept.line(), id + " is already defined in " + before);
          }
          checkLanguages(path, id, concept, reporter);
          checkPhrases(path, concept, reporter);
        });
  }

  private static void checkLanguages(String path, String id, YamlNode concept, Reporter reporter) {
    boolean neutral = !concept.get("any").items().isEmpty() || concept.get("kinds").isPresent();
    for (String language : new String[] {"ru", "en"}) {
      if (!neutral && concept.get(language).items().isEmpty()) {
        reporter.report(path, concept.line(), id + " cannot be said in " + language);
      }
    }
  }

  private static void checkPhrases(String path, YamlNode concept, Reporter reporter) {
    Set<String> seen = new HashSet<>();
    for (String language : new String[] {"any", "ru", "en"}) {
      for (YamlNode phrase : concept.get(language).items()) {
        if (!seen.add(phrase.text().strip().toLowerCase(Locale.ROOT))) {
          reporter.report(path, phrase.line(), "stands here twice: " + phrase.text());
        }
        if (language.equals("en") && CYRILLIC.matcher(phrase.text()).find()) {
          reporter.report(path, phrase.line(), "Cyrillic in an English phrase: " + phrase.text());
        }
        SPACES
            .splitAsStream(phrase.text())
            .filter(word -> CYRILLIC.matcher(word).find() && LATIN.matcher(word).find())
            .forEach(word -> reporter.report(path, phrase.line(), "mixes two alphabets: " + word));
      }
    }
  }
}
