package dev.gradus.content;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A small content folder without problems, to be changed in one respect by each test. */
public final class ContentFixture {
  public static final String CARD = "questions/the-card/";
  public static final String QUESTION = "questions/the-question/";
  public static final String TASK = "tasks/the-task/";

  private final TreeMap<String, byte[]> files;

  private ContentFixture(Map<String, byte[]> files) {
    this.files = new TreeMap<>(files);
  }

  public static ContentFixture small() {
    return new ContentFixture(ContentFiles.directory(directory()).files());
  }

  public static Path directory() {
    String name = "/content-fixtures/small";
    try {
      return Path.of(Objects.requireNonNull(ContentFixture.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With a passage of a file replaced wherever it occurs; it must occur. */
  public ContentFixture with(String path, String passage, String replacement) {
    String text = text(path);
    if (!text.contains(passage)) {
      throw new IllegalArgumentException(path + " does not contain " + passage);
    }
    return with(path, text.replace(passage, replacement));
  }

  /** With a passage replaced in ru.md and en.md of a folder; the passages must occur. */
  public ContentFixture withBoth(String folder, String passage, String replacement) {
    return with(folder + "ru.md", passage, replacement)
        .with(folder + "en.md", passage, replacement);
  }

  public ContentFixture with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public ContentFixture with(String path, byte[] bytes) {
    ContentFixture changed = new ContentFixture(files);
    changed.files.put(path, bytes);
    return changed;
  }

  public ContentFixture without(String path) {
    ContentFixture changed = new ContentFixture(files);
    if (changed.files.remove(path) == null) {
      throw new IllegalArgumentException("there is no " + path);
    }
    return changed;
  }

  public String text(String path) {
    byte[] bytes = Objects.requireNonNull(files.get(path), path);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Line of the first occurrence of a passage, from 1. */
  public int lineOf(String path, String passage) {
    String before = text(path).split(Pattern.quote(passage), 2)[0];
    return (int) before.chars().filter(sign -> sign == '\n').count() + 1;
  }

  public ContentFiles files() {
    return new ContentFiles(files, Map.of());
  }
}
