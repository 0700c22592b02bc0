package dev.gradus.interview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.content.Block;
import dev.gradus.content.Candidate;
import dev.gradus.content.Question;
import dev.gradus.content.Wording;
import dev.gradus.interview.Scripts;
import dev.gradus.interview.Standing;
import dev.gradus.interview.Standing.Point;
import dev.gradus.interview.Turn;
import dev.gradus.uikit.HtmlBlock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a strong answer adds: its own words on each missed point, and the whole of it to open. */
final class StrongAnswer {

  private static final Pattern SAID =
      Pattern.compile("<mark class=\"said\" data-point=\"(\\w+)\">(.*?)</mark>", Pattern.DOTALL);

  private final InterviewWords words;
  private final Question question;
  private final Turn turn;
  private final Standing standing;
  private final Scripts scripts;

  StrongAnswer(
      InterviewWords words, Question question, Turn turn, Standing standing, Scripts scripts) {
    this.words = words;
    this.question = question;
    this.turn = turn;
    this.standing = standing;
    this.scripts = scripts;
  }

  void addTo(Div parent) {
    if (!turn.isMain()) {
      deepAnswer().ifPresent(html -> parent.add(whole(html, words.of("strong.followUp"))));
      return;
    }
    Map<String, String> passages = passages();
    List<String> missing =
        standing.in(Point.MISSED).stream().filter(passages::containsKey).toList();
    if (!missing.isEmpty()) {
      UnorderedList list = new UnorderedList();
      list.addClassName("adds");
      missing.forEach(id -> list.add(item(passages.getOrDefault(id, ""))));
      H2 title = new H2(words.of("strong.adds"));
      parent.add(title, list);
    }
    fullAnswer().ifPresent(html -> parent.add(whole(html, words.of("strong.whole"))));
  }

  private static ListItem item(String html) {
    ListItem item = new ListItem();
    item.add(new HtmlBlock("span", "…\u00a0" + html + "\u00a0…"));
    return item;
  }

  private static NativeDetails whole(String html, String title) {
    NativeDetails details = new NativeDetails(title);
    details.setContent(new HtmlBlock("div", html, "strong-answer"));
    details.addClassName("reveal");
    return details;
  }

  private Optional<String> deepAnswer() {
    return scripts
        .of(question.id())
        .map(script -> script.text(words.locale()).answers().get(turn.wording()))
        .map(Wording::html)
        .map(html -> "<p>" + html + "</p>");
  }

  private Optional<Candidate> strong() {
    return question.candidates().stream()
        .filter(it -> it.level() == Candidate.Strength.STRONG)
        .findFirst();
  }

  private Map<String, String> passages() {
    Map<String, String> passages = new LinkedHashMap<>();
    strong()
        .ifPresent(candidate -> {
          Matcher said = SAID.matcher(candidate.text(words.locale()).answerHtml());
          while (said.find()) {
            passages.putIfAbsent(said.group(1), said.group(2));
          }
        });
    return passages;
  }

  /** The strong sample answer; where there is none, the short answer of the question's page. */
  private Optional<String> fullAnswer() {
    return strong()
        .map(candidate -> candidate.text(words.locale()).answerHtml())
        .or(() ->
            question.text(words.locale()).sections().stream()
                .filter(section -> section.id().equals("short"))
                .findFirst()
                .map(section ->
                    section.blocks().stream()
                        .filter(Block.Prose.class::isInstance)
                        .map(block -> "<p>" + ((Block.Prose) block).html() + "</p>")
                        .collect(Collectors.joining())));
  }
}
