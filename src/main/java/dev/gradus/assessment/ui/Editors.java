package dev.gradus.assessment.ui;

import dev.gradus.assessment.PublicItem.Form;
import dev.gradus.assessment.PublicItem.Option;
import dev.gradus.assessment.scoring.Response;
import dev.gradus.uikit.AnswerChoices;
import dev.gradus.uikit.FormulaBlanks;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.HtmlOption;
import dev.gradus.uikit.MatchList;
import dev.gradus.uikit.OrderList;
import java.util.ArrayList;
import java.util.List;

/** An editor for every form. */
final class Editors {

  private final QuizServices services;
  private final QuizWords words;
  private final Entered entered;
  private final String draft;

  /** Editors whose drafts are kept under {@code draft}. */
  Editors(QuizServices services, QuizWords words, Entered entered, String draft) {
    this.services = services;
    this.words = words;
    this.entered = entered;
    this.draft = draft;
  }

  Editor of(Form form) {
    return switch (form) {
      case Form.Choose choose -> new Choices(choose);
      case Form.TypeNumber _ -> new NumberEditor(words, entered, draft);
      case Form.NameLayer layer -> new LayerEditor(services, words, entered, draft, layer);
      case Form.Order order -> new Sequence(order);
      case Form.Match match -> new Pairs(match);
      case Form.FillBlanks blanks -> new Blanks(blanks);
      case Form.Place place -> new PlaceEditor(words, entered, draft, place);
      case Form.Judge judge -> new Judgement(judge);
    };
  }

  private static List<HtmlOption> html(List<Option> options) {
    return options.stream().map(option -> new HtmlOption(option.id(), option.html())).toList();
  }

  /** One or several choices, under the curves that they are about. */
  private final class Choices extends Editor {
    private final int count;

    Choices(Form.Choose form) {
      super(entered);
      count = form.options().size();
      if (form.chart() != null) {
        add(Charts.asked(services, words, form.chart()));
      }
      String legend = words.of(form.several() ? "quiz.several" : "quiz.one");
      AnswerChoices choices =
          new AnswerChoices(Entered.ANSWER, legend, html(form.options()), form.several());
      choices.setQuiet(!form.several());
      choices.setValue(entered.answer());
      addControl(choices, draft);
    }

    @Override
    Response response() {
      return new Response.Chosen(entered().ids());
    }

    @Override
    int digits() {
      return count;
    }
  }

  /** The points that an answer makes. */
  private final class Judgement extends Editor {
    private final int count;

    Judgement(Form.Judge form) {
      super(entered);
      count = form.points().size();
      add(new HtmlBlock("blockquote", form.answerHtml(), "candidate-says"));
      AnswerChoices points =
          new AnswerChoices(Entered.ANSWER, words.of("quiz.judge"), html(form.points()), true);
      points.setValue(entered.answer());
      addControl(points, draft);
    }

    @Override
    Response response() {
      return new Response.Chosen(entered().ids());
    }

    @Override
    int digits() {
      return count;
    }
  }

  /** Things in order; as dealt until one is moved. */
  private final class Sequence extends Editor {
    private final List<String> dealt;

    Sequence(Form.Order form) {
      super(entered);
      dealt = form.options().stream().map(Option::id).toList();
      OrderList list =
          new OrderList(
              Entered.ANSWER,
              new OrderList.Labels(
                  words.of("quiz.order.list"),
                  pattern("quiz.order.grip"),
                  pattern("quiz.order.up"),
                  pattern("quiz.order.down"),
                  pattern("quiz.order.placed")),
              html(form.options()));
      list.setValue(entered.answer());
      addControl(list, draft);
    }

    @Override
    Response response() {
      return new Response.Ordered(entered().answer().isEmpty() ? dealt : entered().ids());
    }
  }

  /** A text whose places the browser fills. */
  private String pattern(String key) {
    return words.of(key, "{0}", "{1}", "{2}");
  }

  /** Left sides with right ones. */
  private final class Pairs extends Editor {
    private final int count;

    Pairs(Form.Match form) {
      super(entered);
      count = form.right().size();
      MatchList list =
          new MatchList(
              Entered.ANSWER, words.of("quiz.match.rights"), html(form.left()), html(form.right()));
      list.setValue(entered.answer());
      addControl(list, draft);
    }

    @Override
    Response response() {
      return new Response.Paired(entered().pairs());
    }

    @Override
    int digits() {
      return count;
    }
  }

  /** Blanks of a formula. */
  private final class Blanks extends Editor {
    private final int most;

    Blanks(Form.FillBlanks form) {
      super(entered);
      List<FormulaBlanks.Blank> blanks = new ArrayList<>();
      form.blanks().forEach((id, options) -> blanks.add(new FormulaBlanks.Blank(id, tex(options))));
      most = form.blanks().values().stream().mapToInt(List::size).max().orElse(0);
      FormulaBlanks formula =
          new FormulaBlanks(Entered.ANSWER, pattern("quiz.blank"), form.formula(), blanks);
      formula.setValue(entered.answer());
      addControl(formula, draft);
    }

    private static List<FormulaBlanks.TexOption> tex(List<Option> options) {
      return options.stream()
          .map(option -> new FormulaBlanks.TexOption(option.id(), option.html()))
          .toList();
    }

    @Override
    Response response() {
      return new Response.Paired(entered().pairs());
    }

    @Override
    int digits() {
      return most;
    }
  }
}
