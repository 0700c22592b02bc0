package dev.gradus.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.content.Citation;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Question;
import dev.gradus.content.QuestionText;
import dev.gradus.content.Source;
import dev.gradus.content.Task;
import dev.gradus.content.Wording;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.Words;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What stands below the text of every question: key points, what is asked next, practice, sources.
 */
final class Afterword {

  private final ContentLibrary library;
  private final Words words;

  Afterword(ContentLibrary library, Words words) {
    this.library = library;
    this.words = words;
  }

  H2 heading(String id) {
    H2 heading = new H2(words.of("section." + id));
    heading.setId(id);
    return heading;
  }

  Div keyPoints(QuestionText text) {
    Div box = new Div();
    NativeDetails points = new NativeDetails(words.of("points.show"));
    points.setContent(wordings(text.keyPoints()));
    points.addClassName("reveal");
    NativeDetails misconceptions = new NativeDetails(words.of("misconceptions.show"));
    misconceptions.setContent(wordings(text.misconceptions()));
    misconceptions.addClassName("reveal");
    box.add(new HtmlBlock("p", words.of("points.try")), points, misconceptions);
    return box;
  }

  static OrderedList wordings(List<Wording> wordings) {
    OrderedList list = new OrderedList();
    list.addClassName("wordings");
    wordings.forEach(wording -> list.add(item(wording.html())));
    return list;
  }

  private static ListItem item(String html) {
    ListItem item = new ListItem();
    item.getElement().setProperty("innerHTML", html);
    return item;
  }

  UnorderedList questions(List<Question> questions) {
    UnorderedList list = new UnorderedList();
    list.addClassName("next");
    for (Question question : questions) {
      Anchor link = link("questions/" + question.id(), question.text(words.locale()).title());
      Span level = new Span(words.of("level." + question.level().name()));
      level.addClassName("small");
      list.add(new ListItem(link, level));
    }
    return list;
  }

  UnorderedList followUps(Question question) {
    return questions(
        question.followUps().stream().flatMap(id -> library.question(id).stream()).toList());
  }

  UnorderedList tasks() {
    UnorderedList list = new UnorderedList();
    list.addClassName("next");
    for (Task task : library.tasks()) {
      Anchor link = link("tasks/" + task.id(), task.text(words.locale()).title());
      Span facts =
          new Span(
              words.of("level." + task.level().name())
                  + ", "
                  + words.counted("minutes", task.minutes()));
      facts.addClassName("small");
      list.add(new ListItem(link, facts));
    }
    return list;
  }

  /** The way to the quiz items on the question's concepts; empty where there are none. */
  Optional<Div> quiz(Question question) {
    boolean all = question.kind() == Question.Kind.CARD;
    long count =
        library.items().stream()
            .filter(item -> all || !Collections.disjoint(item.concepts(), question.concepts()))
            .count();
    if (count == 0) {
      return Optional.empty();
    }
    String query = all ? "" : "?concepts=" + String.join(",", question.concepts());
    Anchor start = link("quiz" + query, words.of("question.quiz.start"));
    start.addClassNames("btn", "quiet");
    Div line = new Div(start);
    line.addClassName("btns");
    String text = words.of("question.quiz", words.counted("items.of", count));
    return Optional.of(new Div(new HtmlBlock("p", text), line));
  }

  OrderedList sources(List<Citation> citations) {
    OrderedList list = new OrderedList();
    list.addClassName("sources");
    for (Citation citation : citations) {
      library.source(citation.source()).ifPresent(source -> list.add(sourceItem(source)));
    }
    return list;
  }

  ListItem sourceItem(Source source) {
    ListItem item = new ListItem();
    item.setId("source-" + source.key());
    if (source.verified() == Source.Verification.COMPUTED) {
      item.add(new Span(words.of("source.computed.long")));
      return item;
    }
    Component title =
        source.url() == null ? new Span(source.title()) : new Anchor(source.url(), source.title());
    String year = Integer.toString(source.year());
    String venue = source.venue().contains(year) ? source.venue() : source.venue() + ", " + year;
    item.add(new Span(sentence(source.authors()) + " "), title, new Span(". " + sentence(venue)));
    if (source.verified() == Source.Verification.KNOWN) {
      Span note = new Span(" " + words.of("source.known"));
      note.addClassName("small");
      item.add(note);
    }
    return item;
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  Anchor link(String address, String text) {
    Anchor link = new Anchor("/" + words.locale().getLanguage() + "/" + address, text);
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}
