package dev.gradus.interview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.gradus.interview.Interview;
import dev.gradus.interview.ScoreRange;
import dev.gradus.interview.Standing;
import dev.gradus.interview.Turn;
import dev.gradus.uikit.HeadRow;
import dev.gradus.uikit.Strip;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All interviews that are over, the latest first; each leads to its report. */
final class HistoryTable extends NativeTable {

  HistoryTable(InterviewServices services, List<Interview> interviews, InterviewWords words) {
    addClassName("runs-table");
    getHead()
        .add(
            new HeadRow(
                Stream.of("when", "what", "rings").map(key -> words.of("col." + key)).toList(),
                words.of("col.points")));
    interviews.forEach(it -> getBody().add(row(services, it, words)));
  }

  private static NativeTableRow row(
      InterviewServices services, Interview interview, InterviewWords words) {
    Anchor link = new Anchor(words.report(interview), words.moment(interview.startedAt()));
    link.getElement().setAttribute("router-link", true);
    NativeTableCell when = new NativeTableCell();
    when.add(link);
    List<Standing> standings =
        interview.threads().stream().map(thread -> services.steps().standing(thread)).toList();
    NativeTableCell rings = new NativeTableCell();
    rings.add(Strip.ofFills(standings.stream().map(HistoryTable::share).toList()).withRadius(6));
    ScoreRange all =
        standings.stream()
            .map(Standing::range)
            .reduce(
                new ScoreRange(0, 0, 0),
                (sum, one) ->
                    new ScoreRange(
                        sum.least() + one.least(), sum.most() + one.most(), sum.of() + one.of()));
    NativeTableCell score = new NativeTableCell(words.score(all));
    score.addClassName("r");
    String subjects =
        interview.threads().stream()
            .map(List::getFirst)
            .map(Turn::question)
            .map(words::subject)
            .collect(Collectors.joining(", "));
    NativeTableRow row = new NativeTableRow();
    row.add(when, new NativeTableCell(subjects), rings, score);
    return row;
  }

  private static double share(Standing standing) {
    ScoreRange range = standing.range();
    return range.of() == 0 ? 0 : (double) range.least() / range.of();
  }
}
