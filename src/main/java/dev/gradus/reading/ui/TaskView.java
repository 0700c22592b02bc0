package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.gradus.content.Block;
import dev.gradus.content.Section;
import dev.gradus.content.Task;
import dev.gradus.content.TaskText;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A take-home task: brief, deliverables, rubric, numbers that are checked at once, hints. */
@Route(":lang(ru|en)/tasks/:id")
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient ReadingServices services;
  private final transient TaskAnswers answers;
  private @Nullable Task task;

  TaskView(ReadingServices services, TaskAnswers answers) {
    this.services = services;
    this.answers = answers;
    addClassNames("narrow", "prose");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<Task> found = services.library().task(event.getRouteParameters().get("id").orElse(""));
    if (found.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    task = found.get();
    build(found.get());
  }

  private void build(Task shown) {
    removeAll();
    Words words = services.words(getLocale());
    TaskText text = shown.text(getLocale());
    Paragraph crumb =
        new Paragraph(
            words.of(
                "task.crumb",
                words.of("level." + shown.level().name()),
                words.counted("minutes", shown.minutes())));
    crumb.addClassName("crumb");
    add(crumb, new H1(text.title()));
    if (text.ledeHtml() != null) {
      add(new HtmlBlock("p", text.ledeHtml(), "lede"));
    }
    BlockRenderer renderer =
        new BlockRenderer(
            services.library(),
            words,
            preset -> PageFigures.showInLaboratory(preset, services, words));
    text.sections().stream()
        .filter(section -> !section.id().equals("hints"))
        .forEach(section -> addSection(section, renderer));
    add(new H2(words.of("section.rubric")), rubric(shown, text));
    if (!shown.checks().isEmpty()) {
      add(new H2(words.of("section.checks")), new TaskChecks(shown, text, answers, words));
    }
    text.sections().stream()
        .filter(section -> section.id().equals("hints"))
        .forEach(section -> addSection(section, renderer));
    Afterword afterword = new Afterword(services.library(), words);
    if (!text.citations().isEmpty()) {
      OrderedList sources = afterword.sources(text.citations());
      add(new H2(words.of("section.sources")), sources);
    }
  }

  private void addSection(Section section, BlockRenderer renderer) {
    H2 heading = new H2(section.title());
    heading.setId(section.id());
    add(heading);
    for (Block block : section.blocks()) {
      add(renderer.render(block));
    }
  }

  private static Component rubric(Task task, TaskText text) {
    UnorderedList list = new UnorderedList();
    list.addClassName("next");
    for (int i = 0; i < task.rubric().size(); i++) {
      Span points = new Span(Integer.toString(task.rubric().get(i).points()));
      points.addClassName("points");
      list.add(new ListItem(new HtmlBlock("span", text.rubric().get(i).html()), points));
    }
    return list;
  }

  @Override
  public String getPageTitle() {
    return task == null ? "Gradus" : task.text(getLocale()).title() + " — Gradus";
  }
}
