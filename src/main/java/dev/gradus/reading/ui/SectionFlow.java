package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import dev.gradus.content.Block;
import dev.gradus.content.Section;
import dev.gradus.uikit.Contents;
import dev.gradus.uikit.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts sections on a page: text in the middle, notes and sources beside it, contents at the left.
 */
final class SectionFlow {

  private final ReadingServices services;
  private final PageFigures figures;
  private final Words words;
  private final BlockRenderer renderer;
  private final PageGrid grid = new PageGrid();
  private final Contents contents = new Contents();
  private final List<Contents.Entry> entries = new ArrayList<>();

  SectionFlow(ReadingServices services, PageFigures figures, Words words) {
    this.services = services;
    this.figures = figures;
    this.words = words;
    renderer =
        new BlockRenderer(services.library(), words, preset -> figures.choosePreset(preset, words));
    grid.addBeside(contents);
  }

  PageGrid grid() {
    return grid;
  }

  /** A section of the content. */
  void add(Section section) {
    H2 heading = new H2(section.title());
    heading.setId(section.id());
    grid.addText(heading);
    entries.add(new Contents.Entry(section.id(), section.title()));
    section.blocks().forEach(this::add);
  }

  /** A section of another sort below those of the content. */
  void add(H2 heading, Component part) {
    grid.addText(heading);
    entries.add(new Contents.Entry(heading.getId().orElse(""), heading.getText()));
    grid.addText(part);
  }

  void add(Block block) {
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
    figures
        .of(block.simulation())
        .ifPresent(figure -> {
          figure.setTexts(words, block.captionHtml());
          figure.panel().getElement().setAttribute("data-block", Integer.toString(block.index()));
          grid.addText(figure.panel());
        });
  }

  /**
   * The page, complete.
   *
   * @param back where the link above the contents leads, within a language
   */
  Component finished(String backText, String back) {
    contents.setEntries(entries);
    contents.setLabels(
        new Contents.Labels(
            words.of("contents.title"),
            backText,
            "/" + words.locale().getLanguage() + "/" + back,
            ""));
    return grid;
  }
}
