package dev.gradus.interview.ui;

import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Preset;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a key point can be read about and seen. */
final class PointLinks {

  /** A place to go to. */
  record Link(String text, String address) {}

  private final ContentLibrary library;

  PointLinks(ContentLibrary library) {
    this.library = library;
  }

  /** The text of the question first, then the figure that shows the point, if one does. */
  List<Link> of(String question, String point, InterviewWords words) {
    List<Link> links = new ArrayList<>();
    links.add(new Link(words.of("rows.read"), words.address("questions/" + question)));
    shown(question, point)
        .ifPresent(preset -> links.add(new Link(words.of("rows.see"), address(preset, words))));
    return links;
  }

  private Optional<Preset> shown(String question, String point) {
    return library
        .interview(question)
        .map(script -> script.shows().get(point))
        .flatMap(library::preset);
  }

  private static String address(Preset preset, InterviewWords words) {
    return words.address("lab/" + preset.simulation())
        + "?"
        + preset.parameters().entrySet().stream()
            .map(PointLinks::parameter)
            .collect(Collectors.joining("&"));
  }

  private static String parameter(Map.Entry<String, String> parameter) {
    return parameter.getKey()
        + "="
        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8);
  }
}
