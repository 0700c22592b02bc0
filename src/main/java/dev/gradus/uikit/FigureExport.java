package dev.gradus.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;

/** Saves what a figure shows as a file, made in the browser, with the figure's address in it. */
@JsModule("./figure-export/figure-export.ts")
public final class FigureExport {

  private FigureExport() {}

  /** Kinds of pictures. */
  public enum Format {
    PNG,
    SVG
  }

  /**
   * Saves the picture: every SVG drawing and every text in it, as it looks now.
   *
   * @param picture what holds the drawings
   * @param file name without an ending
   * @param title one line above the picture
   * @param address of the figure, made absolute in the browser
   */
  public static void picture(
      Component picture, Format format, String file, String title, String address) {
    picture
        .getElement()
        .executeJs(
            "window.gradusExport.picture(this, $0, $1, $2, $3)",
            format.name().toLowerCase(java.util.Locale.ROOT),
            file,
            title,
            address);
  }

  /** Saves a text; its first line becomes a remark with the address. */
  public static void csv(Component figure, String file, String csv, String address) {
    figure.getElement().executeJs("window.gradusExport.csv($0, $1, $2)", file, csv, address);
  }
}
