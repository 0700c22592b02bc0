package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import dev.gradus.content.Block;
import dev.gradus.content.Question;
import dev.gradus.uikit.Words;
import java.util.List;
import java.util.Optional;

/** A question: its text with the figures in it. */
@Route(":lang(ru|en)/questions/:id")
class QuestionView extends TextPage<Question> {

  QuestionView(ReadingServices services) {
    super(services);
  }

  @Override
  Optional<Question> find(String id) {
    return services.library().question(id);
  }

  @Override
  List<Block.Figure> figureBlocks(Question question, Words words) {
    return question.text(words.locale()).sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Figure.class::isInstance)
        .map(Block.Figure.class::cast)
        .toList();
  }

  @Override
  String path(Question question) {
    return "questions/" + question.id();
  }

  @Override
  String title(Question question, Words words) {
    return question.text(words.locale()).title();
  }

  @Override
  Component text(Question question, PageFigures figures, Words words) {
    return new QuestionText(services, question, figures, words).build();
  }

  @Override
  Component bothTexts(Question question, PageFigures figures, Words words) {
    return new BothText(services, figures, words).of(question);
  }
}
