package dev.gradus.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.gradus.interview.ScoreRange;
import org.jspecify.annotations.Nullable;

/** A score on its scale: solid, then hatched as far as it is open; an earlier one marked above. */
@Tag("gradus-score")
@JsModule("./score/score.ts")
final class ScoreBar extends Component {

  /** A bar; {@code pastKey} is the message that says what the earlier score is of. */
  ScoreBar(ScoreRange range, @Nullable ScoreRange past, String pastKey, InterviewWords words) {
    getElement().setProperty("least", range.least());
    getElement().setProperty("most", range.most());
    getElement().setProperty("of", range.of());
    getElement().setProperty("past", past == null ? -1 : past.least());
    getElement().setProperty("pastLabel", words.of(pastKey));
    getElement()
        .setProperty(
            "label",
            past == null
                ? words.score(range)
                : words.of("score.past", words.score(range), words.of(pastKey), words.range(past)));
  }
}
