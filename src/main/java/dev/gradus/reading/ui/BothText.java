package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.content.Block;
import dev.gradus.content.Citation;
import dev.gradus.content.Lab;
import dev.gradus.content.LabText;
import dev.gradus.content.Languages;
import dev.gradus.content.Question;
import dev.gradus.content.Section;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text in both languages: each block beside its twin under one number; formulas and figures once.
 */
final class BothText {

  private final ReadingServices services;
  private final PageFigures figures;
  private final Words words;
  private final BlockRenderer russian;
  private final BlockRenderer english;
  private final Afterword russianWords;
  private final Afterword englishWords;
  private final Div grid = new Div();
  private int number;

  /**
   * @param words of the interface; in its language are the figures
   */
  BothText(ReadingServices services, PageFigures figures, Words words) {
    this.services = services;
    this.figures = figures;
    this.words = words;
    Words ru = services.words(Languages.RUSSIAN);
    Words en = services.words(Languages.ENGLISH);
    russian = new BlockRenderer(services.library(), ru, it -> figures.choosePreset(it, words));
    english = new BlockRenderer(services.library(), en, it -> figures.choosePreset(it, words));
    russianWords = new Afterword(services.library(), ru);
    englishWords = new Afterword(services.library(), en);
    grid.addClassName("both");
    row(heading("Русский"), heading("English"), false);
  }

  Component of(Question question) {
    var ru = question.text(Languages.RUSSIAN);
    var en = question.text(Languages.ENGLISH);
    addHead(ru.title(), en.title(), ru.ledeHtml(), en.ledeHtml());
    addSections(ru.sections(), en.sections());
    row(russianWords.heading("points"), englishWords.heading("points"), false);
    row(Afterword.wordings(ru.keyPoints()), Afterword.wordings(en.keyPoints()), true);
    addSources(ru.citations(), en.citations());
    return grid;
  }

  Component of(Lab lab) {
    LabText ru = lab.text(Languages.RUSSIAN);
    LabText en = lab.text(Languages.ENGLISH);
    addHead(ru.title(), en.title(), ru.ledeHtml(), en.ledeHtml());
    row(find(ru), find(en), true);
    if (ru.figure().isPresent() && en.figure().isPresent()) {
      addBlock(ru.figure().get(), en.figure().get());
    }
    addSections(ru.sections(), en.sections());
    addSources(ru.citations(), en.citations());
    return grid;
  }

  private static Paragraph find(LabText text) {
    Paragraph find = new Paragraph(text.find());
    find.addClassName("find");
    return find;
  }

  private void addHead(
      String ruTitle, String enTitle, @Nullable String ruLede, @Nullable String enLede) {
    row(new H1(ruTitle), new H1(enTitle), false);
    if (ruLede != null && enLede != null) {
      row(new HtmlBlock("p", ruLede, "lede"), new HtmlBlock("p", enLede, "lede"), true);
    }
  }

  private void addSections(List<Section> ru, List<Section> en) {
    for (int i = 0; i < ru.size(); i++) {
      addSection(ru.get(i), en.get(i));
    }
  }

  private void addSources(List<Citation> ru, List<Citation> en) {
    row(russianWords.heading("sources"), englishWords.heading("sources"), false);
    row(russianWords.sources(ru), englishWords.sources(en), false);
  }

  private static Div heading(String text) {
    Div heading = new Div(text);
    heading.addClassName("colhead");
    return heading;
  }

  private void addSection(Section ru, Section en) {
    H2 heading = new H2(ru.title());
    heading.setId(ru.id());
    row(heading, new H2(en.title()), false);
    List<Block> twins = en.blocks();
    for (int i = 0; i < ru.blocks().size(); i++) {
      addBlock(ru.blocks().get(i), twins.get(i));
    }
  }

  private void addBlock(Block ru, Block en) {
    boolean inRussian = words.locale().equals(Languages.RUSSIAN);
    Block own = inRussian ? ru : en;
    switch (own) {
      case Block.Formula formula -> once((inRussian ? russian : english).render(formula));
      case Block.Figure it ->
          figures
              .of(it.simulation())
              .ifPresent(figure -> {
                figure.setTexts(words, it.captionHtml());
                once(figure.panel());
              });
      case Block.Ladder it ->
          once(
              new LadderTable(
                  it, services.library(), services.gradientFlow(), services.runner(), words));
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
