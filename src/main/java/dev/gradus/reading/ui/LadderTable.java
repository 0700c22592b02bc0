package dev.gradus.reading.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.gradus.content.Block;
import dev.gradus.content.ContentLibrary;
import dev.gradus.simulation.FigureKey;
import dev.gradus.simulation.RunListener;
import dev.gradus.simulation.SimulationRunner;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.gradientflow.GradientFlowDraft;
import dev.gradus.simulation.gradientflow.GradientFlowParameters;
import dev.gradus.simulation.gradientflow.GradientFlowResult;
import dev.gradus.simulation.gradientflow.GradientFlowResult.Quantity;
import dev.gradus.simulation.gradientflow.GradientFlowView;
import dev.gradus.uikit.FigureCaption;
import dev.gradus.uikit.HtmlBlock;
import dev.gradus.uikit.Numbers;
import dev.gradus.uikit.OnScreen;
import dev.gradus.uikit.PageThread;
import dev.gradus.uikit.RegimeGlyph;
import dev.gradus.uikit.Strip;
import dev.gradus.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of rings for each of several networks, on the same data and seeds; computed when it is
 * first seen.
 */
@Tag("figure")
final class LadderTable extends HtmlContainer {

  private final transient ContentLibrary library;
  private final transient GradientFlow simulation;
  private final transient SimulationRunner runner;
  private final Words words;
  private final List<FigureKey> asked = new ArrayList<>();
  private final NativeTable table = new NativeTable();
  private final Block.Ladder ladder;

  LadderTable(
      Block.Ladder ladder,
      ContentLibrary library,
      GradientFlow simulation,
      SimulationRunner runner,
      Words words) {
    this.ladder = ladder;
    this.library = library;
    this.simulation = simulation;
    this.runner = runner;
    this.words = words;
    addClassNames("fig", "bleed");
    table.addClassName("ladder");
    NativeTableRow head = table.getHead().addRow();
    head.addHeaderCell().setText(words.of("ladder.network"));
    head.addHeaderCell().setText(words.of("ladder.signal"));
    var factor = head.addHeaderCell();
    factor.setText(words.of("ladder.factor"));
    factor.addClassName("r");
    head.addHeaderCell();
    add(table, new FigureCaption(words.of("ladder.caption"), ladder.captionHtml()));
    OnScreen.whenSeen(this, () -> getUI().ifPresent(this::compute));
  }

  @Override
  protected void onAttach(AttachEvent attachEvent) {
    table.getBody().removeAllRows();
    for (Block.LadderRow row : ladder.rows()) {
      table.getBody().addRow().addDataCell().add(new HtmlBlock("span", row.labelHtml()));
    }
    OnScreen.tellWhenSeen(this);
  }

  @Override
  protected void onDetach(DetachEvent detachEvent) {
    asked.forEach(runner::cancel);
    asked.clear();
  }

  private void compute(UI ui) {
    for (int i = 0; i < ladder.rows().size(); i++) {
      int row = i;
      FigureKey key = new FigureKey(ui.getSession().getSession().getId(), List.of(this, row));
      asked.add(key);
      parameters(ladder.rows().get(row).preset())
          .ifPresent(parameters ->
              runner.submit(
                  key,
                  simulation,
                  parameters,
                  new RunListener<GradientFlowResult>() {
                    @Override
                    public void done(GradientFlowResult result) {
                      PageThread.later(ui, () -> fill(row, result));
                    }

                    @Override
                    public void failed(RuntimeException failure) {
                      PageThread.later(ui, () -> markFailed(row));
                    }
                  }));
    }
  }

  private Optional<GradientFlowParameters> parameters(String presetId) {
    return library
        .preset(presetId)
        .map(preset -> {
          GradientFlowDraft draft = GradientFlowParameters.DEFAULT.edit();
          preset.parameters().forEach(draft::set);
          return draft.build();
        });
  }

  private void markFailed(int row) {
    table.getBody().getRows().get(row).addDataCell().setText(words.of("figure.failed"));
  }

  private void fill(int index, GradientFlowResult result) {
    NativeTableRow row = table.getBody().getRows().get(index);
    if (row.getElement().getChildCount() > 1) {
      return;
    }
    GradientFlowView view = GradientFlowView.of(result, Quantity.PREACTIVATION);
    Double last = view.median().getLast();
    List<@Nullable Double> levels = new ArrayList<>();
    for (Double value : view.median()) {
      levels.add(value == null || last == null ? null : value - last);
    }
    var rings = row.addDataCell();
    rings.addClassName("st");
    rings.add(Strip.ofLevels(levels, view.regime()));
    var factor = row.addDataCell();
    factor.addClassName("r");
    factor.setText("×\u202f" + Numbers.significant(view.factor(), 3, words.locale()));
    var verdict = row.addDataCell();
    verdict.addClassNames("w", RegimeGlyph.cssClass(view.regime()));
    verdict.add(new Span(words.of("verdict.word." + view.regime().name())));
  }
}
