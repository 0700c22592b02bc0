package dev.gradus.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.gradus.numerics.Regime;
import dev.gradus.uikit.Contents;
import dev.gradus.uikit.HalftoneModel.Ink;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.RegimeGlyph;
import dev.gradus.uikit.Strip;
import dev.gradus.uikit.ValueChange;
import java.util.List;
import java.util.function.Function;

/** Every component in every state, in both languages; for those who build the pages. */
@Route(value = "dev/components", registerAtStartup = false)
@PageTitle("Components")
class ComponentsView extends Div {
  private final Span heard = new Span();

  ComponentsView() {
    heard.setId("heard");
    heard.addClassName("small");
    add(ProseSpecimens.head(), hero(), page(), states());
    ValueChange.listen(this, change -> heard.setText(change.name() + " = " + change.value()));
  }

  private Section hero() {
    var parts = new PartSpecimens(Bilingual.RU);
    var hero = new Section();
    hero.addClassNames("hero", "wide");
    hero.getElement().setAttribute("lang", "ru");
    hero.add(
        parts.sentence(0.234, Regime.VANISHING, "sigmoid"),
        parts.halftone(0.234, Regime.VANISHING, Ink.LOG),
        parts.heroControls());
    return hero;
  }

  private Main page() {
    var parts = new PartSpecimens(Bilingual.RU);
    var charts = new ChartSpecimens(Bilingual.RU);
    var contents = new Contents();
    contents.setLabels(new Contents.Labels("Содержание", "← Все вопросы", "/", "ещё минут девять"));
    contents.setEntries(
        List.of(
            new Contents.Entry("s1", "Ответ за минуту"),
            new Contents.Entry("s2", "Откуда произведение"),
            new Contents.Entry("s3", "Причина 1: насыщение"),
            new Contents.Entry("s4", "Причина 2: глубина и веса")));
    var margin = new Aside(parts.slopes());
    margin.addClassName("note");
    var causes = new H2("Причина 2: глубина и веса");
    causes.setId("s4");
    String verdict = "Затухает: ко входу норма падает в 4,3 раза на слой";
    var page = new Main();
    page.addClassName("page");
    page.getElement().setAttribute("lang", "ru");
    page.add(
        contents,
        ProseSpecimens.title(),
        ProseSpecimens.text(),
        margin,
        causes,
        parts.figure(charts.withPrediction(), verdict, Regime.VANISHING),
        ladder(Bilingual.RU),
        heard);
    return page;
  }

  private Div ladder(Bilingual words) {
    var body = new NativeTableBody();
    addRung(body, words, words.of("Сигмоида, Глоро", "Sigmoid, Glorot"), 0.234, Regime.VANISHING);
    addRung(body, words, words.of("ReLU, Глоро", "ReLU, Glorot"), 0.704, Regime.VANISHING);
    addRung(body, words, words.of("ReLU, Хе", "ReLU, He"), 0.996, Regime.HEALTHY);
    addRung(
        body,
        words,
        words.of("ReLU, Хе, остаточные связи", "ReLU, He, residual"),
        1.578,
        Regime.EXPLODING);
    var table = new NativeTable();
    table.add(body);
    table.addClassName("ladder");
    var figure = new Div(table);
    figure.addClassNames("fig", "bleed");
    return figure;
  }

  private static void addRung(
      NativeTableBody body, Bilingual words, String name, double factor, Regime regime) {
    var rings = new NativeTableCell();
    rings.add(Strip.ofLevels(SampleProfiles.relative(30, factor, 0, 1), regime));
    var number = new NativeTableCell("×\u202f" + Numbers.significant(factor, 3, words.language()));
    number.addClassName("r");
    var verdict = new NativeTableCell(verdict(words, regime));
    verdict.addClassNames("w", RegimeGlyph.cssClass(regime));
    var row = new NativeTableRow();
    row.add(new NativeTableCell(name), rings, number, verdict);
    body.add(row);
  }

  private static String verdict(Bilingual words, Regime regime) {
    return switch (regime) {
      case VANISHING -> words.of("затухает", "vanishes");
      case HEALTHY -> words.of("держится", "steady");
      case EXPLODING -> words.of("взрывается", "explodes");
    };
  }

  /** Each state twice: Russian at the left, English at the right. */
  private Div states() {
    var states = new Div();
    states.addClassName("both");
    states.getStyle().set("row-gap", "30px");
    addCharts(states);
    addParts(states);
    QuizSpecimens.all().forEach(specimen -> addPair(states, specimen));
    return states;
  }

  private void addCharts(Div states) {
    addPair(states, words -> new ChartSpecimens(words).vanishing());
    addPair(states, words -> new ChartSpecimens(words).withPrediction());
    addPair(states, words -> new ChartSpecimens(words).healthy());
    addPair(states, words -> new ChartSpecimens(words).exploding());
    addPair(states, words -> new ChartSpecimens(words).oneSeed());
    addPair(states, words -> new ChartSpecimens(words).withZeros());
    addPair(states, words -> new ChartSpecimens(words).beyondTheAxis());
    addPair(states, words -> new ChartSpecimens(words).predicting());
    addPair(states, words -> new ChartSpecimens(words).busy());
    addPair(states, words -> new ChartSpecimens(words).whatEachAnswerDraws());
    addPair(states, words -> new ChartSpecimens(words).linear());
  }

  private void addParts(Div states) {
    addPair(states, words -> new PartSpecimens(words).controls());
    addPair(states, ProseSpecimens::parts);
    addPair(states, words -> new PartSpecimens(words).slopes());
    addPair(states, words -> new PartSpecimens(words).strips());
    addPair(states, words -> new PartSpecimens(words).halftone(1.58, Regime.EXPLODING, Ink.LOG));
    addPair(
        states, words -> new PartSpecimens(words).halftone(0.234, Regime.VANISHING, Ink.LINEAR));
    addPair(states, words -> new PartSpecimens(words).halftone(0.996, Regime.HEALTHY, Ink.LOG));
  }

  private static void addPair(Div states, Function<Bilingual, Component> specimen) {
    for (Bilingual words : List.of(Bilingual.RU, Bilingual.EN)) {
      var cell = new Div(specimen.apply(words));
      cell.getElement().setAttribute("lang", words.language().getLanguage());
      states.add(cell);
    }
  }
}
