package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.content.Question;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.Words;

/** A question's page in one language: contents, text, notes. */
final class QuestionText {

  private static final int WORDS_A_MINUTE = 190;

  private final ReadingServices services;
  private final Question question;
  private final Words words;
  private final Afterword afterword;
  private final dev.gradus.content.QuestionText text;
  private final SectionFlow flow;
  private final PageGrid grid;

  QuestionText(ReadingServices services, Question question, PageFigures figures, Words words) {
    this.services = services;
    this.question = question;
    this.words = words;
    afterword = new Afterword(services.library(), words);
    text = question.text(words.locale());
    flow = new SectionFlow(services, figures, words);
    grid = flow.grid();
  }

  Component build() {
    addHead();
    text.sections().forEach(flow::add);
    addAfterword();
    return flow.finished(words.of("contents.back"), "questions");
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
    flow.add(afterword.heading(id), part);
  }
}
