package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.gradus.assessment.QuizRun;
import dev.gradus.progress.Attempt;
import dev.gradus.uikit.HeadRow;
import dev.gradus.uikit.Strip;
import java.util.List;
import java.util.stream.Stream;

/** All finished runs, the latest first; each leads to its result. */
final class HistoryTable extends NativeTable {

  HistoryTable(List<QuizRun> runs, QuizWords words) {
    addClassName("runs-table");
    getHead()
        .add(
            new HeadRow(
                Stream.of("when", "what", "rings")
                    .map(key -> words.of("progress.col." + key))
                    .toList(),
                words.of("progress.col.points")));
    runs.forEach(run -> getBody().add(row(run, words)));
  }

  private static NativeTableRow row(QuizRun run, QuizWords words) {
    Anchor link = new Anchor(RunAddress.result(words.locale(), run), words.moment(run.startedAt()));
    link.getElement().setAttribute("router-link", true);
    NativeTableCell when = new NativeTableCell();
    when.add(link);
    NativeTableCell rings = new NativeTableCell();
    List<Double> earned = run.slots().stream().map(HistoryTable::earned).toList();
    rings.add(Strip.ofFills(earned).withRadius(RunBar.radius(earned.size())));
    NativeTableCell score = new NativeTableCell(words.score(run));
    score.addClassName("r");
    NativeTableRow row = new NativeTableRow();
    row.add(
        when,
        new NativeTableCell(
            words.of("quiz.open.name", words.mode(run.request()), words.deck(run.request()))),
        rings,
        score);
    return row;
  }

  private static double earned(QuizRun.Slot slot) {
    Attempt attempt = slot.attempt();
    return attempt == null ? 0 : attempt.earned();
  }
}
