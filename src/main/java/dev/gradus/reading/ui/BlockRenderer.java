package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.gradus.content.Block;
import dev.gradus.content.Citation;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Source;
import dev.gradus.content.Verdict;
import dev.gradus.uikit.Formula;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.Slopes;
import dev.gradus.uikit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns blocks of content into components, in one language. */
final class BlockRenderer {

  private final ContentLibrary library;
  private final Words words;
  private final Consumer<String> choosePreset;

  /** A renderer whose half-truths run their preset with {@code choosePreset}. */
  BlockRenderer(ContentLibrary library, Words words, Consumer<String> choosePreset) {
    this.library = library;
    this.words = words;
    this.choosePreset = choosePreset;
  }

  Locale locale() {
    return words.locale();
  }

  /** The block, without the figure and the ladder, which the page makes. */
  Component render(Block block) {
    Component component =
        switch (block) {
          case Block.Prose prose -> new HtmlBlock("p", prose.html());
          case Block.ItemList list -> list(list);
          case Block.Table table -> new HtmlBlock("div", table.html(), "tablewrap");
          case Block.Code code -> code(code);
          case Block.Formula formula -> formula(formula);
          case Block.CardRow row -> cardRow(row);
          case Block.Say say -> say(say);
          case Block.Note note -> new HtmlBlock("aside", note.html(), "note");
          case Block.HalfTruth halfTruth -> halfTruth(halfTruth);
          case Block.Slopes slopes -> slopes(slopes);
          case Block.Figure figure -> throw new IllegalArgumentException("a figure is the page's");
          case Block.Ladder ladder -> throw new IllegalArgumentException("a ladder is the page's");
        };
    component.getElement().setAttribute("data-block", Integer.toString(block.index()));
    return component;
  }

  /** Whether the block stands in the column of notes. */
  static boolean isNote(Block block) {
    return block instanceof Block.Say
        || block instanceof Block.Note
        || block instanceof Block.Slopes;
  }

  private static Component list(Block.ItemList list) {
    StringBuilder html = new StringBuilder();
    list.items().forEach(item -> html.append("<li>").append(item).append("</li>"));
    return new HtmlBlock(list.ordered() ? "ol" : "ul", html.toString());
  }

  private static Component code(Block.Code code) {
    Element pre = new Element("pre");
    pre.appendChild(new Element("code").setText(code.text()));
    Div box = new Div();
    box.getElement().appendChild(pre);
    return box;
  }

  private static Component formula(Block.Formula formula) {
    Div line = new Div(Formula.display(formula.tex()));
    line.addClassName("eq");
    if (formula.id() != null && formula.number() != null) {
      line.setId(formula.id());
      Span number = new Span("(" + formula.number() + ")");
      number.addClassName("no");
      line.add(number);
    }
    return line;
  }

  private Component cardRow(Block.CardRow row) {
    Div correction = new Div();
    correction.addClassName("fix");
    correction.getElement().setAttribute("data-row", row.row());
    correction.add(
        who(words.of("card.says")),
        new HtmlBlock("p", row.statementHtml(), "card"),
        who(words.of("card.verdict." + row.verdict().name())),
        new HtmlBlock("div", row.whyHtml(), "why"));
    if (row.verdict() == Verdict.WRONG) {
      correction.addClassName("wrong");
    }
    return correction;
  }

  private static Span who(String text) {
    Span who = new Span(text);
    who.addClassName("who");
    return who;
  }

  private Component say(Block.Say say) {
    Div note = new Div();
    note.addClassNames("note", "say-it");
    Span heading = new Span(words.of("card.sayIt"));
    heading.addClassName("h");
    note.add(heading, new HtmlBlock("div", say.html()));
    return note;
  }

  private Component halfTruth(Block.HalfTruth halfTruth) {
    Div claim = new Div();
    claim.addClassName("claim");
    NativeButton refute =
        new NativeButton(words.of("card.refute"), click -> choosePreset.accept(halfTruth.preset()));
    refute.addClassNames("btn", "quiet");
    refute.getElement().setAttribute("data-preset", halfTruth.preset());
    claim.add(
        new HtmlBlock("q", halfTruth.quoteHtml()),
        new HtmlBlock("div", halfTruth.whyHtml(), "small"),
        refute);
    return claim;
  }

  private Component slopes(Block.Slopes slopes) {
    Slopes chart =
        new Slopes(
            new Slopes.Labels(
                words.of("slopes.sigmoid"),
                words.of("slopes.tanh"),
                words.of("slopes.handle"),
                words.of("slopes.aria")),
            locale());
    Div note = new Div();
    note.addClassNames("note", "slopes");
    note.add(chart, new HtmlBlock("div", slopes.captionHtml(), "slopes-caption"));
    return note;
  }

  /** The sources that a block cites, for the column of notes. */
  Optional<Component> sourcesOf(Block block) {
    return sourceNote(block.citations());
  }

  private Optional<Component> sourceNote(List<Citation> citations) {
    if (citations.isEmpty()) {
      return Optional.empty();
    }
    Div note = new Div();
    note.addClassNames("note", "src");
    for (Citation citation : citations) {
      Span number = new Span(Integer.toString(citation.number()));
      number.addClassName("rn");
      Div line = new Div(number, new Span(shortForm(citation)));
      note.add(line);
    }
    return Optional.of(note);
  }

  private String shortForm(Citation citation) {
    Source source = library.source(citation.source()).orElseThrow();
    String locator = citation.locator() == null ? "" : ", " + citation.locator();
    if (source.verified() == Source.Verification.COMPUTED) {
      return words.of("source.computed") + locator;
    }
    return source.authors() + ", " + source.year() + locator;
  }
}
