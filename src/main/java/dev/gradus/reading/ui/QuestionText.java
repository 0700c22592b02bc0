package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.content.Block;
import dev.gradus.content.Question;
import dev.gradus.content.Section;
import dev.gradus.uikit.Contents;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A question's page in one language: contents, text, notes. */
final class QuestionText {

  private static final int WORDS_A_MINUTE = 190;

  private final ReadingServices services;
  private final Question question;
  private final @Nullable QuestionFigure figure;
  private final Words words;
  private final BlockRenderer renderer;
  private final Afterword afterword;
  private final dev.gradus.content.QuestionText text;
  private final PageGrid grid = new PageGrid();
  private final List<Contents.Entry> entries = new ArrayList<>();

  QuestionText(
      ReadingServices services,
      Question question,
      @Nullable QuestionFigure figure,
      Consumer<String> choosePreset,
      Locale locale) {
    this.services = services;
    this.question = question;
    this.figure = figure;
    words = services.words(locale);
    renderer = new BlockRenderer(services.library(), words, choosePreset);
    afterword = new Afterword(services.library(), words);
    text = question.text(locale);
  }

  Component build() {
    Contents contents = new Contents();
    grid.addBeside(contents);
    addHead();
    text.sections().forEach(this::addSection);
    addAfterword();
    contents.setEntries(entries);
    contents.setLabels(
        new Contents.Labels(
            words.of("contents.title"),
            words.of("contents.back"),
            "/" + words.locale().getLanguage() + "/questions",
            ""));
    return grid;
  }

  private void addHead() {
    Paragraph crumb =
        new Paragraph(
            words.of(
                "question.crumb",
                Integer.toString(question.order()),
                Integer.toString(services.library().questions().size()),
                words.of("level." + question.level().name())));
    crumb.addClassName("crumb");
    grid.addText(crumb);
    grid.addText(new H1(text.title()));
    Question.Card card = question.card();
    if (card != null) {
      grid.addNote(frequency(card.frequencyPercent()));
    }
    if (text.ledeHtml() != null) {
      grid.addText(new HtmlBlock("p", text.ledeHtml(), "lede"));
    }
    grid.addText(meta());
  }

  private Component frequency(int percent) {
    Span big = new Span(percent + "\u00a0%");
    big.addClassName("big");
    Aside note = new Aside(big, new Span(words.of("card.frequency")));
    note.addClassName("rare");
    note.getElement().setAttribute("aria-label", words.of("card.frequency.label"));
    return note;
  }

  private Div meta() {
    Div meta = new Div();
    meta.addClassName("meta");
    int minutes = Math.max(1, Math.round((float) text.words() / WORDS_A_MINUTE));
    meta.add(
        new HtmlBlock("span", words.of("meta.reading", words.counted("minutes", minutes))),
        new HtmlBlock(
            "span", words.of("meta.points", Integer.toString(question.keyPoints().size()))));
    return meta;
  }

  private void addSection(Section section) {
    H2 heading = new H2(section.title());
    heading.setId(section.id());
    grid.addText(heading);
    entries.add(new Contents.Entry(section.id(), section.title()));
    section.blocks().forEach(this::addBlock);
  }

  private void addBlock(Block block) {
    switch (block) {
      case Block.Figure it -> addFigure(it);
      case Block.Ladder it ->
          grid.addText(
              new LadderTable(
                  it, services.library(), services.gradientFlow(), services.runner(), words));
      default -> {
        Component component = renderer.render(block);
        if (BlockRenderer.isNote(block)) {
          grid.addNote(component);
        } else {
          grid.addText(component);
        }
      }
    }
    renderer.sourcesOf(block).ifPresent(grid::addNote);
  }

  private void addFigure(Block.Figure block) {
    if (figure != null) {
      figure.setTexts(words, block.captionHtml());
      figure.panel().getElement().setAttribute("data-block", Integer.toString(block.index()));
      grid.addText(figure.panel());
    }
  }

  private void addAfterword() {
    addPart("points", afterword.keyPoints(text));
    if (!question.candidates().isEmpty()) {
      addPart("candidates", new CandidateSection(question, words));
    }
    addPart("next", afterword.followUps(question));
    if (question.kind() == Question.Kind.CARD && !services.library().tasks().isEmpty()) {
      addPart("practice", afterword.tasks());
    }
    afterword.quiz(question).ifPresent(invitation -> addPart("quiz", invitation));
    Div like =
        new Div(
            new LikeButton(services.likes(), services.learners().current(), question.id(), words));
    like.addClassName("btns");
    grid.addText(like);
    addPart("sources", afterword.sources(text.citations()));
  }

  private void addPart(String id, Component part) {
    H2 heading = afterword.heading(id);
    grid.addText(heading);
    entries.add(new Contents.Entry(id, heading.getText()));
    grid.addText(part);
  }
}
