package dev.gradus.content.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number that a reader may drag: its range, and its value where the figure's preset names none.
 *
 * @param decimals digits shown after the point
 */
record DragNumber(
    String name,
    String min,
    String max,
    String step,
    int decimals,
    String initial,
    String russianLabel,
    String englishLabel) {
  private static final List<DragNumber> ALL =
      List.of(
          new DragNumber("depth", "2", "100", "1", 0, "30", "Число слоёв", "Number of layers"),
          new DragNumber("width", "8", "256", "8", 0, "64", "Ширина слоя", "Width of a layer"),
          new DragNumber("seeds", "1", "100", "1", 0, "30", "Число запусков", "Number of runs"),
          new DragNumber("recurrent.bias", "0", "6", "0.1", 1, "0", "Сдвиг вентиля", "Gate bias"),
          new DragNumber(
              "recurrent.radius",
              "0.5",
              "2",
              "0.05",
              2,
              "1",
              "Спектральный радиус",
              "Spectral radius"),
          new DragNumber("saturation.z", "-8", "8", "0.1", 1, "0", "z", "z"),
          new DragNumber("saturation.weight", "0.5", "12", "0.5", 1, "1", "Вес w", "Weight w"),
          new DragNumber("z", "-6", "6", "0.05", 2, "2", "z", "z"));

  static Optional<DragNumber> named(String name) {
    return ALL.stream().filter(number -> number.name.equals(name)).findFirst();
  }

  String label(Locale language) {
    return language.getLanguage().equals("ru") ? russianLabel : englishLabel;
  }
}
