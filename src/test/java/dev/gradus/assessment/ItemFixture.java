package dev.gradus.assessment;

import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Item;
import dev.gradus.content.Item.ParameterValue;
import dev.gradus.content.ItemBody;
import dev.gradus.content.ItemText;
import dev.gradus.content.Languages;
import dev.gradus.content.Level;
import dev.gradus.content.Misconception;
import dev.gradus.content.Wording;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.claims.Claims;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.recurrent.Recurrent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Small items made in a line, and a library of them. */
public final class ItemFixture {

  private ItemFixture() {}

  /** A single choice among a (right), b (the misconception "mixed-up") and c. */
  public static Item choice(String id, String group, Level level) {
    ItemBody body =
        new ItemBody.SingleChoice(
            List.of(
                new ItemBody.Choice("a", true, null, null),
                new ItemBody.Choice("b", false, "mixed-up", null),
                new ItemBody.Choice("c", false, null, null)));
    return item(id, 1, group, level, 2, Map.of(), body);
  }

  /** A number: 0.25 to the power of a drawn number of layers. */
  public static Item generated(String id, String group) {
    ItemBody body =
        new ItemBody.Numeric(
            "0.25^{layers}",
            new ItemBody.Tolerance(ItemBody.Tolerance.Measure.RELATIVE, 0.05),
            List.of(new ItemBody.NumberTrap("half", "0.5^{layers}", "mixed-up")));
    List<ParameterValue> layers =
        List.of(new ParameterValue("2", null), new ParameterValue("4", null));
    return item(id, 1, group, Level.JUNIOR, 0, Map.of("layers", layers), body);
  }

  public static Item item(
      String id,
      int revision,
      String group,
      Level level,
      int hints,
      Map<String, List<ParameterValue>> parameters,
      ItemBody body) {
    Map<Locale, ItemText> texts = new HashMap<>();
    for (Locale language : Languages.ALL) {
      texts.put(language, text(id, language, hints));
    }
    return new Item(
        id,
        revision,
        level,
        Item.Demand.RECALL,
        List.of(group),
        List.of(),
        null,
        hints,
        parameters,
        Map.of(),
        body,
        texts);
  }

  private static ItemText text(String id, Locale language, int hints) {
    List<Wording> choices =
        List.of("a", "b", "c").stream().map(it -> new Wording(it, "choice " + it, it)).toList();
    return new ItemText(
        language,
        id,
        "<p>stem of <span class=\"n\" data-param=\"layers\"></span></p>",
        "",
        "",
        choices,
        List.of(),
        List.of(),
        List.of("hint one", "hint two").subList(0, hints),
        "<p>secret explanation</p>",
        Map.of("b", "secret b", "c", "secret c", "half", "secret half"),
        List.of());
  }

  /** An engine for expressions without a run. */
  public static Claims closedForms() {
    return new Claims(
        new GradientFlow(Kernels.best(), new RandomStreams()),
        new Recurrent(Kernels.best(), new RandomStreams()),
        Map.of());
  }

  public static ContentLibrary library(Item... items) {
    return new ContentLibrary(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Arrays.asList(items),
        List.of(
            new Misconception(
                "mixed-up",
                "depth",
                Map.of(Languages.RUSSIAN, "перепутано", Languages.ENGLISH, "mixed up"))),
        List.of(),
        Map.of(),
        List.of());
  }
}
