package dev.gradus.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link that gives a text as a file, and what the file is. */
public final class DownloadLine extends Div {

  /**
   * Makes the line.
   *
   * @param mediaType without the charset, which is UTF-8
   * @param text is asked for at each download
   */
  public DownloadLine(
      String id, String file, String mediaType, Supplier<String> text, String label, String note) {
    Anchor link =
        new Anchor(
            DownloadHandler.fromInputStream(request -> {
              byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
              return new DownloadResponse(
                  new ByteArrayInputStream(bytes),
                  file,
                  mediaType + "; charset=utf-8",
                  bytes.length);
            }),
            label);
    link.addClassName("do");
    link.setId(id);
    Span explanation = new Span(note);
    explanation.addClassName("small");
    add(link, explanation);
    addClassName("csv");
  }
}
