package dev.gradus.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The raw files of a content folder.
 *
 * @param files bytes by path relative to the folder, with '/'; of an oversized file only its
 *     beginning
 * @param unreadable reason by path, for files that could not be read at all
 */
public record ContentFiles(SortedMap<String, byte[]> files, Map<String, String> unreadable) {

  /** Largest size of a file in bytes; no honest text of ours comes near it. */
  public static final int MAX_BYTES = 256 * 1024;

  private static final String ROOT = "content/";
  private static final String LANDMARK = "concepts.yaml";

  public ContentFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    unreadable = Map.copyOf(unreadable);
  }

  /** All files below a directory; symbolic links to folders are not followed. */
  public static ContentFiles directory(Path directory) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Map<String, String> unreadable = new TreeMap<>();
    try {
      Files.walkFileTree(
          directory,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              try (InputStream bytes = Files.newInputStream(file)) {
                files.put(path(directory, file), bytes.readNBytes(MAX_BYTES + 1));
              } catch (IOException e) {
                visitFileFailed(file, e);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              unreadable.put(path(directory, file), failure.getClass().getSimpleName());
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ContentFiles(files, unreadable);
  }

  private static String path(Path directory, Path file) {
    return directory.relativize(file).toString().replace('\\', '/');
  }

  /**
   * The content inside the program: in a folder of classes, a plain jar or a Spring Boot jar.
   *
   * @throws IllegalStateException if the program was built without content
   */
  public static ContentFiles classpath() {
    URL landmark = ContentFiles.class.getClassLoader().getResource(ROOT + LANDMARK);
    if (landmark == null) {
      throw new IllegalStateException("the program contains no " + ROOT + LANDMARK);
    }
    try {
      URLConnection connection = landmark.openConnection();
      if (connection instanceof JarURLConnection inJar) {
        return jar(inJar.getJarFile());
      }
      Path directory = Objects.requireNonNull(Path.of(landmark.toURI()).getParent());
      return directory(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The jar is shared by the class loader and therefore stays open. */
  private static ContentFiles jar(JarFile jar) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
        try (InputStream bytes = jar.getInputStream(entry)) {
          files.put(entry.getName().substring(ROOT.length()), bytes.readNBytes(MAX_BYTES + 1));
        }
      }
    }
    return new ContentFiles(files, Map.of());
  }
}
