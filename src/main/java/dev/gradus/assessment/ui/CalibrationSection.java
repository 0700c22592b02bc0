package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gradus.assessment.Confidence;
import dev.gradus.progress.Calibration;
import dev.gradus.progress.Calibration.Bin;
import dev.gradus.progress.Calibration.Leaning;
import dev.gradus.uikit.CalibrationChart;
import java.util.List;
import java.util.Optional;

/** How sure against how right: a picture, a sentence that judges it, and the same as a table. */
final class CalibrationSection extends Section {

  private final QuizWords words;

  CalibrationSection(Calibration calibration, QuizWords words) {
    this.words = words;
    addClassName("two");
    H2 title = new H2(words.of("progress.calibration"));
    Div picture = new Div(title);
    if (calibration.bins().isEmpty()) {
      picture.add(new Paragraph(words.of("progress.calibration.none")));
      add(picture);
      return;
    }
    Paragraph note = new Paragraph(words.of("progress.calibration.note"));
    note.addClassNames("ui", "sub");
    Optional<Bin> named = judgedBin(calibration);
    picture.add(note, chart(calibration, named));
    Paragraph judged = new Paragraph(sentence(calibration));
    judged.addClassName("judged");
    Div beside = new Div(judged, table(calibration.bins()));
    beside.addClassName("beside");
    add(picture, beside);
  }

  private static Optional<Bin> judgedBin(Calibration calibration) {
    return calibration.isEnough()
        ? calibration.furthest(Leaning.TOO_SURE).or(() -> calibration.furthest(Leaning.TOO_MODEST))
        : Optional.empty();
  }

  private CalibrationChart chart(Calibration calibration, Optional<Bin> named) {
    List<CalibrationChart.Bin> bins =
        calibration.bins().stream()
            .map(bin ->
                new CalibrationChart.Bin(
                    bin.percent(),
                    100 * bin.share(),
                    100 * bin.low(),
                    100 * bin.high(),
                    bin.answers(),
                    named.filter(bin::equals).map(this::label).orElse("")))
            .toList();
    return new CalibrationChart(
        bins,
        new CalibrationChart.Labels(
            words.of("progress.calibration.even"),
            words.of("progress.calibration.x"),
            words.of("progress.calibration.aria")));
  }

  private String label(Bin bin) {
    return words.of("progress.calibration.label", words.percent(bin.percent()), share(bin));
  }

  private String share(Bin bin) {
    return words.percent((int) Math.round(100 * bin.share()));
  }

  private String sentence(Calibration calibration) {
    if (!calibration.isEnough()) {
      return words.of(
          "progress.calibration.few",
          words.counted("answers", calibration.answers()),
          Integer.toString(Calibration.LEAST_ANSWERS));
    }
    return judgedBin(calibration)
        .map(bin ->
            words.of(
                "progress.calibration." + bin.leaning().name(),
                confidence(bin),
                words.percent(bin.percent()),
                Integer.toString(bin.right()),
                Integer.toString(bin.answers()),
                words.counted("flow.times", bin.right())))
        .orElseGet(() -> words.of("progress.calibration.AS_SURE_AS_RIGHT"));
  }

  private String confidence(Bin bin) {
    return Confidence.ofPercent(bin.percent())
        .map(it -> words.of("quiz.confidence." + it.name()))
        .orElseGet(() -> words.percent(bin.percent()));
  }

  private NativeTable table(List<Bin> bins) {
    NativeTable table = new NativeTable();
    table.addClassName("calibration");
    NativeTableRow head = new NativeTableRow();
    for (String key : List.of("stated", "right", "share", "interval")) {
      NativeTableHeaderCell cell =
          new NativeTableHeaderCell(words.of("progress.calibration.col." + key));
      if (!key.equals("stated")) {
        cell.addClassName("r");
      }
      head.add(cell);
    }
    table.getHead().add(head);
    for (Bin bin : bins) {
      NativeTableRow row = new NativeTableRow();
      row.add(
          new NativeTableCell(words.percent(bin.percent()) + ", " + confidence(bin)),
          number(
              words.of(
                  "quiz.score", Integer.toString(bin.right()), Integer.toString(bin.answers()))),
          number(share(bin)),
          number(
              "%d–%d\u00a0%%"
                  .formatted(Math.round(100 * bin.low()), Math.round(100 * bin.high()))));
      table.getBody().add(row);
    }
    return table;
  }

  private static NativeTableCell number(String text) {
    NativeTableCell cell = new NativeTableCell(text);
    cell.addClassName("r");
    return cell;
  }
}
