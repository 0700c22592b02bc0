package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.gradus.progress.Prediction;
import dev.gradus.uikit.HeadRow;
import dev.gradus.uikit.PredictionWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was expected of figures and what they showed, the latest first; each leads to its figure.
 */
final class PredictionsTable extends NativeTable {

  PredictionsTable(List<Prediction> predictions, QuizWords words) {
    addClassNames("runs-table", "predictions");
    getHead()
        .add(
            new HeadRow(
                Stream.of("when", "figure", "told")
                    .map(key -> words.of("progress.predictions." + key))
                    .toList()));
    predictions.forEach(prediction -> getBody().add(row(prediction, words)));
  }

  private static NativeTableRow row(Prediction prediction, QuizWords words) {
    Anchor figure =
        new Anchor(
            words.address("lab/" + prediction.simulation() + "?" + prediction.query()),
            words.of("figure.name." + prediction.simulation()));
    figure.getElement().setAttribute("router-link", true);
    NativeTableCell name = new NativeTableCell();
    name.add(figure);
    Span told = new Span();
    told.getElement()
        .setProperty("innerHTML", told(prediction, new PredictionWords(words.words())));
    NativeTableCell tale = new NativeTableCell();
    tale.add(told);
    NativeTableRow row = new NativeTableRow();
    row.add(new NativeTableCell(words.moment(prediction.madeAt())), name, tale);
    return row;
  }

  private static String told(Prediction prediction, PredictionWords words) {
    double expected = prediction.predicted().getFirst();
    double found = prediction.actual().getFirst();
    return prediction.kind() == Prediction.Kind.REGIME
        ? words.ofRegime(expected, found)
        : words.ofValue(expected, found);
  }
}
