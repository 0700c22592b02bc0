package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import dev.gradus.content.Block;
import dev.gradus.content.Lab;
import dev.gradus.content.LabText;
import dev.gradus.uikit.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of the laboratory: a figure, and what it shows. */
@Route(":lang(ru|en)/lab/:id")
class LabView extends TextPage<Lab> {

  LabView(ReadingServices services) {
    super(services);
  }

  @Override
  Optional<Lab> find(String id) {
    return services.library().lab(id);
  }

  @Override
  List<Block.Figure> figureBlocks(Lab lab, Words words) {
    LabText text = lab.text(words.locale());
    Stream<Block.Figure> inText =
        text.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Figure.class::isInstance)
            .map(Block.Figure.class::cast);
    return Stream.concat(text.figure().stream(), inText).toList();
  }

  @Override
  String path(Lab lab) {
    return "lab/" + lab.id();
  }

  @Override
  String title(Lab lab, Words words) {
    return lab.text(words.locale()).title();
  }

  @Override
  Component text(Lab lab, PageFigures figures, Words words) {
    return new LabPage(services, lab, figures, words).build();
  }

  @Override
  Component bothTexts(Lab lab, PageFigures figures, Words words) {
    return new BothText(services, figures, words).of(lab);
  }
}
