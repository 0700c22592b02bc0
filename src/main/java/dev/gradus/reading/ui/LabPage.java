package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.gradus.content.Lab;
import dev.gradus.content.LabText;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.Words;

/** A page of the laboratory in one language: the figure first, then what it shows. */
final class LabPage {

  private final Words words;
  private final LabText text;
  private final Afterword afterword;
  private final SectionFlow flow;

  LabPage(ReadingServices services, Lab lab, PageFigures figures, Words words) {
    this.words = words;
    text = lab.text(words.locale());
    afterword = new Afterword(services.library(), words);
    flow = new SectionFlow(services, figures, words);
  }

  Component build() {
    Paragraph crumb = new Paragraph(words.of("lab.title"));
    crumb.addClassName("crumb");
    flow.grid().addText(crumb);
    flow.grid().addText(new H1(text.title()));
    flow.grid().addText(new HtmlBlock("p", text.ledeHtml(), "lede"));
    Paragraph find = new Paragraph(text.find());
    find.addClassName("find");
    flow.grid().addText(find);
    text.figure().ifPresent(flow::add);
    text.sections().forEach(flow::add);
    flow.add(afterword.heading("sources"), afterword.sources(text.citations()));
    return flow.finished(words.of("contents.allFigures"), "lab");
  }
}
