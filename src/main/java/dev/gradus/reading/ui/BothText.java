package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.gradus.content.Block;
import dev.gradus.content.Languages;
import dev.gradus.content.Question;
import dev.gradus.content.Section;
import dev.gradus.uikit.HtmlBlock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A question in both languages: each block beside its twin under one number; formulas and figures
 * once.
 */
final class BothText {

  private final ReadingServices services;
  private final Question question;
  private final @Nullable QuestionFigure figure;
  private final BlockRenderer russian;
  private final BlockRenderer english;
  private final Div grid = new Div();
  private int number;

  BothText(
      ReadingServices services,
      Question question,
      @Nullable QuestionFigure figure,
      Consumer<String> choosePreset) {
    this.services = services;
    this.question = question;
    this.figure = figure;
    russian =
        new BlockRenderer(services.library(), services.words(Languages.RUSSIAN), choosePreset);
    english =
        new BlockRenderer(services.library(), services.words(Languages.ENGLISH), choosePreset);
  }

  Component build(Locale interfaceLanguage) {
    grid.addClassName("both");
    var ru = question.text(Languages.RUSSIAN);
    var en = question.text(Languages.ENGLISH);
    row(heading("Русский"), heading("English"), false);
    row(new H1(ru.title()), new H1(en.title()), false);
    if (ru.ledeHtml() != null && en.ledeHtml() != null) {
      row(
          new HtmlBlock("p", ru.ledeHtml(), "lede"),
          new HtmlBlock("p", en.ledeHtml(), "lede"),
          true);
    }
    for (int i = 0; i < ru.sections().size(); i++) {
      addSection(ru.sections().get(i), en.sections().get(i), interfaceLanguage);
    }
    Afterword ruWords = new Afterword(services.library(), services.words(Languages.RUSSIAN));
    Afterword enWords = new Afterword(services.library(), services.words(Languages.ENGLISH));
    row(ruWords.heading("points"), enWords.heading("points"), false);
    row(Afterword.wordings(ru.keyPoints()), Afterword.wordings(en.keyPoints()), true);
    row(ruWords.heading("sources"), enWords.heading("sources"), false);
    row(ruWords.sources(ru.citations()), enWords.sources(en.citations()), false);
    return grid;
  }

  private static Div heading(String text) {
    Div heading = new Div(text);
    heading.addClassName("colhead");
    return heading;
  }

  private void addSection(Section ru, Section en, Locale interfaceLanguage) {
    H2 heading = new H2(ru.title());
    heading.setId(ru.id());
    row(heading, new H2(en.title()), false);
    List<Block> twins = en.blocks();
    for (int i = 0; i < ru.blocks().size(); i++) {
      addBlock(ru.blocks().get(i), twins.get(i), interfaceLanguage);
    }
  }

  private void addBlock(Block ru, Block en, Locale interfaceLanguage) {
    boolean inRussian = interfaceLanguage.equals(Languages.RUSSIAN);
    Block own = inRussian ? ru : en;
    switch (own) {
      case Block.Formula formula -> once((inRussian ? russian : english).render(formula));
      case Block.Figure it -> {
        if (figure != null) {
          figure.setTexts(services.words(interfaceLanguage), it.captionHtml());
          once(figure.panel());
        }
      }
      case Block.Ladder it ->
          once(
              new LadderTable(
                  it,
                  services.library(),
                  services.gradientFlow(),
                  services.runner(),
                  services.words(interfaceLanguage)));
      default -> row(russian.render(ru), english.render(en), true);
    }
  }

  private void once(Component component) {
    component.getElement().getClassList().add("all");
    grid.add(component);
  }

  private void row(Component ru, Component en, boolean numbered) {
    ru.getElement().setAttribute("lang", Languages.RUSSIAN.getLanguage());
    en.getElement().setAttribute("lang", Languages.ENGLISH.getLanguage());
    Div middle = new Div();
    middle.addClassName("c");
    if (numbered) {
      number++;
      middle.add(new Span(Integer.toString(number)));
    } else {
      middle.getStyle().set("visibility", "hidden");
    }
    grid.add(ru, middle, en);
  }
}
