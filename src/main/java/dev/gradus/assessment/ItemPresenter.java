package dev.gradus.assessment;

import dev.gradus.assessment.PublicItem.Form;
import dev.gradus.assessment.PublicItem.Option;
import dev.gradus.assessment.scoring.Outcome;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.assessment.scoring.Scoring;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Item;
import dev.gradus.content.Item.SimulationState;
import dev.gradus.content.ItemBody;
import dev.gradus.content.ItemBody.TexOption;
import dev.gradus.content.ItemText;
import dev.gradus.content.Question;
import dev.gradus.content.Wording;
import dev.gradus.uikit.Numbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words a posed item in a language: what a page may know before scoring, and what is told after.
 */
public final class ItemPresenter {

  /** Digits of a computed number among the words. */
  private static final int DIGITS = 2;

  private final ContentLibrary library;
  private final FigureStates figures;

  public ItemPresenter(ContentLibrary library, FigureStates figures) {
    this.library = library;
    this.figures = figures;
  }

  /** The item without key, explanation and hints not taken. */
  public PublicItem publicItem(Item item, PosedItem posed, int hintsTaken, Locale language) {
    ItemText text = item.text(language);
    InstanceNumbers numbers = new InstanceNumbers(item, posed, language);
    return new PublicItem(
        item.id(),
        item.level(),
        item.concepts(),
        text.title(),
        numbers.fill(text.stemHtml()),
        form(item, posed, language),
        text.hints().stream().limit(hintsTaken).map(numbers::fill).toList(),
        Math.max(0, item.hints() - hintsTaken));
  }

  private Form form(Item item, PosedItem posed, Locale language) {
    ItemText text = item.text(language);
    return switch (item.body()) {
      case ItemBody.SingleChoice _ ->
          new Form.Choose(shown(posed.options(), text.choices()), false, null);
      case ItemBody.MultipleChoice _ ->
          new Form.Choose(shown(posed.options(), text.choices()), true, null);
      case ItemBody.ReadChart read ->
          new Form.Choose(shown(posed.options(), text.choices()), false, read.chart());
      case ItemBody.NumberChoice _ -> new Form.Choose(numberOptions(posed, language), false, null);
      case ItemBody.Numeric _ -> new Form.TypeNumber();
      case ItemBody.ReadLayer read -> new Form.NameLayer(read.chart(), depth(read.chart()));
      case ItemBody.Ordering _ -> new Form.Order(shown(posed.options(), text.choices()));
      case ItemBody.Matching matching ->
          new Form.Match(
              shown(matching.pairs().keySet(), text.left()), shown(posed.options(), text.right()));
      case ItemBody.Cloze cloze -> new Form.FillBlanks(cloze.formula(), blanks(cloze, posed));
      case ItemBody.PlaceOnChart place ->
          new Form.Place(place.chart(), place.layers(), depth(place.chart()));
      case ItemBody.JudgeCandidate judge ->
          new Form.Judge(text.plainAnswerHtml(), shown(posed.options(), points(judge, language)));
    };
  }

  private int depth(ItemBody.Chart chart) {
    return figures.network(chart.networks().getFirst()).depth();
  }

  private List<Wording> points(ItemBody.JudgeCandidate judge, Locale language) {
    return library
        .question(judge.question())
        .map((Question question) -> question.text(language).keyPoints())
        .orElse(List.of());
  }

  private static List<Option> shown(Collection<String> ids, List<Wording> wordings) {
    Map<String, String> html = new HashMap<>();
    wordings.forEach(wording -> html.put(wording.id(), wording.html()));
    return ids.stream().map(id -> new Option(id, html.getOrDefault(id, ""))).toList();
  }

  private static List<Option> numberOptions(PosedItem posed, Locale language) {
    return posed.options().stream()
        .map(id ->
            new Option(
                id, Numbers.html(posed.numbers().getOrDefault(id, Double.NaN), DIGITS, language)))
        .toList();
  }

  private static Map<String, List<Option>> blanks(ItemBody.Cloze cloze, PosedItem posed) {
    Map<String, List<Option>> blanks = new LinkedHashMap<>();
    cloze
        .blanks()
        .forEach((blank, options) -> {
          List<Option> mixed = new ArrayList<>();
          for (String id : posed.options()) {
            options.stream()
                .filter(option -> option.id().equals(id))
                .map((TexOption option) -> new Option(id, option.tex()))
                .forEach(mixed::add);
          }
          blanks.put(blank, mixed);
        });
    return blanks;
  }

  /**
   * What is told of a scored response, or of none.
   *
   * @param response null where the item was left unanswered
   */
  public ItemFeedback feedback(
      Item item, PosedItem posed, @Nullable Response response, double earned, Locale language) {
    ItemText text = item.text(language);
    InstanceNumbers numbers = new InstanceNumbers(item, posed, language);
    List<String> met =
        response != null && Scoring.score(posed.key(), response) instanceof Outcome.Scored scored
            ? scored.met()
            : List.of();
    Map<String, WrongIdeas.Idea> ideas = WrongIdeas.of(item.body());
    Map<String, ItemFeedback.Note> notes = new HashMap<>();
    text.feedback()
        .forEach((id, html) -> {
          WrongIdeas.Idea idea = ideas.getOrDefault(id, new WrongIdeas.Idea(null, null));
          String name =
              Optional.ofNullable(idea.misconception())
                  .flatMap(library::misconception)
                  .map(it -> it.name(language))
                  .orElse(null);
          notes.put(id, new ItemFeedback.Note(numbers.fill(html), name, filled(posed, idea.see())));
        });
    return new ItemFeedback(
        response,
        earned,
        met,
        posed.key(),
        numbers.fill(text.explanationHtml()),
        notes,
        text.answerHtml(),
        filled(posed, item.see()),
        text.citations());
  }

  private static @Nullable SimulationState filled(
      PosedItem posed, @Nullable SimulationState state) {
    return state == null ? null : posed.filled(state);
  }
}
