package dev.gradus.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Reads a text out with the browser's own voice. */
@Tag("gradus-read-aloud")
@JsModule("./read-aloud/read-aloud.ts")
final class ReadAloud extends Component {

  ReadAloud(String text, String language, boolean byItself, InterviewWords words) {
    getElement().setProperty("text", text);
    getElement().setProperty("voice", language);
    getElement().setProperty("label", words.of("aloud"));
    getElement().setProperty("stop", words.of("aloud.stop"));
    getElement().setProperty("auto", byItself);
  }
}
