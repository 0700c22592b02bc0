package dev.gradus.assessment;

import dev.gradus.content.Item;
import dev.gradus.content.Item.ParameterValue;
import dev.gradus.uikit.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the numbers of an instance into the places that its wording leaves for them. */
final class InstanceNumbers {

  private static final Pattern PLACE =
      Pattern.compile("<span class=\"n\" data-(param|value)=\"([^\"]+)\"></span>");
  private static final int DIGITS = 2;

  private final Item item;
  private final PosedItem posed;
  private final Locale language;

  InstanceNumbers(Item item, PosedItem posed, Locale language) {
    this.item = item;
    this.posed = posed;
    this.language = language;
  }

  String fill(String html) {
    return PLACE.matcher(html).replaceAll(place -> Matcher.quoteReplacement(contents(place)));
  }

  private String contents(MatchResult place) {
    String name = place.group(2);
    return place.group(1).equals("param")
        ? parameter(name)
        : "<span class=\"n\">"
            + Numbers.html(posed.numbers().getOrDefault(name, Double.NaN), DIGITS, language)
            + "</span>";
  }

  private String parameter(String name) {
    String value = posed.parameters().getOrDefault(name, "");
    List<ParameterValue> values = item.parameters().getOrDefault(name, List.of());
    return values.stream()
        .filter(it -> it.value().equals(value) && it.tex() != null)
        .findFirst()
        .map(it -> "<gradus-math tex=\"" + escaped(String.valueOf(it.tex())) + "\"></gradus-math>")
        .orElse("<span class=\"n\">" + localized(value) + "</span>");
  }

  private String localized(String value) {
    String signed = value.replace('-', '−');
    return escaped(language.getLanguage().equals("ru") ? signed.replace('.', ',') : signed);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
