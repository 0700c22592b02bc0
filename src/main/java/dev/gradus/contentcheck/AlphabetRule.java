package dev.gradus.contentcheck;

import dev.gradus.content.Languages;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Mention;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.ScriptBlock;
import dev.gradus.content.manuscript.ScriptBlock.Item;
import dev.gradus.content.manuscript.ScriptBlock.Kind;
import dev.gradus.content.manuscript.ScriptSection;
import dev.gradus.content.manuscript.YamlNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Russian text is written in Cyrillic, English text is not: finds what was never translated. */
final class AlphabetRule implements Rule {
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  /** Two words at least: a name alone, such as ReLU, needs no translation. */
  private static final Pattern LATIN_WORDS = Pattern.compile("[A-Za-z]{2,}[^A-Za-z]+[A-Za-z]{2,}");

  @Override
  public String name() {
    return "language";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (Script script : manuscript.scripts()) {
      for (YamlNode line : PlainWords.headLines(script)) {
        check(line.text(), script, line.line(), reporter);
      }
      for (ScriptSection section : script.sections()) {
        check(section.title(), script, section.line(), reporter);
      }
      script.blocks().forEach(block -> check(block, script, reporter));
    }
    checkNames(Manuscript.CONCEPTS, manuscript.concepts(), reporter);
    checkNames(Manuscript.MISCONCEPTIONS, manuscript.misconceptions(), reporter);
    for (String simulation : manuscript.simulations()) {
      checkNames(Manuscript.presetsPath(simulation), manuscript.presets(simulation), reporter);
    }
  }

  private static void check(ScriptBlock block, Script script, Reporter reporter) {
    if (block.kind() == Kind.LADDER) {
      // Names of presets may be the same in both languages; the caption may not.
      block.children().stream()
          .filter(child -> child.kind() == Kind.PARAGRAPH || isEnglish(script))
          .forEach(child -> check(child, script, reporter));
    } else if (!block.children().isEmpty()) {
      block.children().forEach(child -> check(child, script, reporter));
    } else if (block.items().isEmpty()) {
      check(block.words(), script, block.line(), reporter);
    } else {
      for (Item item : block.items()) {
        String words =
            ScriptBlock.all(item.mentions(), Mention.Words.class).stream()
                .map(text -> text.value().text())
                .collect(Collectors.joining(" "));
        check(words, script, item.line(), reporter);
      }
    }
  }

  private static void check(String words, Script script, int line, Reporter reporter) {
    boolean cyrillic = CYRILLIC.matcher(words).find();
    if (isEnglish(script) && cyrillic) {
      reporter.report(script.path(), line, "Cyrillic in English text: " + excerpt(words));
    } else if (!isEnglish(script) && !cyrillic && LATIN_WORDS.matcher(words).find()) {
      reporter.report(script.path(), line, "Russian text without Cyrillic: " + excerpt(words));
    }
  }

  private static void checkNames(String path, List<YamlNode> nodes, Reporter reporter) {
    for (YamlNode node : nodes) {
      YamlNode english = node.get("name").get(Languages.ENGLISH.getLanguage());
      if (CYRILLIC.matcher(english.text()).find()) {
        reporter.report(path, english.line(), "Cyrillic in English text: " + english.text());
      }
    }
  }

  private static boolean isEnglish(Script script) {
    return script.language().equals(Languages.ENGLISH);
  }

  private static String excerpt(String words) {
    String text = words.strip();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
