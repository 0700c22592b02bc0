package dev.gradus.assessment.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.QuizRun.Slot;
import dev.gradus.progress.Attempt;
import dev.gradus.uikit.Strip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Points of a run by concept: a ring for each item. */
final class ConceptTable extends NativeTable {

  ConceptTable(QuizRun run, QuizWords words, Function<Slot, String> concept) {
    addClassName("concepts");
    NativeTableHeaderCell points = new NativeTableHeaderCell(words.of("result.points"));
    points.addClassName("r");
    NativeTableRow head = new NativeTableRow();
    head.add(
        new NativeTableHeaderCell(words.of("result.concept")),
        new NativeTableHeaderCell(words.of("result.rings")),
        points);
    getHead().add(head);
    Map<String, List<Double>> earned = new LinkedHashMap<>();
    run.slots()
        .forEach(slot ->
            earned.computeIfAbsent(concept.apply(slot), key -> new ArrayList<>()).add(of(slot)));
    words.library().concepts().stream()
        .filter(it -> earned.containsKey(it.id()))
        .forEach(it -> {
          List<Double> own = earned.getOrDefault(it.id(), List.of());
          double sum = own.stream().mapToDouble(Double::doubleValue).sum();
          NativeTableRow row = new NativeTableRow();
          NativeTableCell rings = new NativeTableCell();
          rings.add(Strip.ofFills(own));
          NativeTableCell score =
              new NativeTableCell(
                  words.of("quiz.score", words.points(sum), Integer.toString(own.size())));
          score.addClassName("r");
          row.add(new NativeTableCell(it.name(words.locale())), rings, score);
          getBody().add(row);
        });
  }

  private static double of(Slot slot) {
    Attempt attempt = slot.attempt();
    return attempt == null ? 0 : attempt.earned();
  }
}
