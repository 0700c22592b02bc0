package dev.gradus.content.internal;

import dev.gradus.content.ContentFiles;
import dev.gradus.content.Problem;
import dev.gradus.content.manuscript.Folder;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.Script;
import dev.gradus.content.manuscript.YamlNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts the files of a content folder by their place and parses them. */
public final class ManuscriptReader {
  private static final String RULE = "file";

  private static final Pattern SCHEMA = Pattern.compile("schema/[a-z-]+\\.json");
  private static final Pattern YAML =
      Pattern.compile(
          "concepts\\.yaml|misconceptions\\.yaml|sources\\.yaml|simulations/[^/]+\\.yaml"
              + "|lexicon/(concepts|discourse|questions/[^/]+)\\.yaml");
  private static final Pattern IN_FOLDER =
      Pattern.compile(
          "(?<parent>questions/|interviews/|tasks/|lab/|items/[^/]+/)(?<name>[^/]+)/(?<rest>.+)");
  private static final Pattern TEXT = Pattern.compile("(?<language>ru|en)\\.md");
  private static final Pattern CANDIDATE =
      Pattern.compile("candidates/(?<strength>weak|middling|strong)\\.(?<language>ru|en)\\.md");

  private final List<Problem> problems = new ArrayList<>();
  private final SequencedMap<String, YamlNode> yaml = new LinkedHashMap<>();
  private final Map<String, Folder> folders = new TreeMap<>();
  private final List<String> unknown = new ArrayList<>();

  /** Reads all; nothing that is wrong in a file keeps the others from being read. */
  public Manuscript read(ContentFiles files) {
    files.unreadable().forEach((path, why) -> report(path, 1, "cannot be read: " + why));
    files.files().forEach(this::file);
    return new Manuscript(
        yaml,
        folders(Folder.Kind.QUESTION),
        folders(Folder.Kind.INTERVIEW),
        folders(Folder.Kind.TASK),
        folders(Folder.Kind.LAB),
        folders(Folder.Kind.ITEM),
        unknown,
        files.files().size() + files.unreadable().size(),
        problems);
  }

  private List<Folder> folders(Folder.Kind kind) {
    return folders.values().stream().filter(folder -> folder.kind() == kind).toList();
  }

  private void file(String path, byte[] bytes) {
    Matcher inFolder = IN_FOLDER.matcher(path);
    if (SCHEMA.matcher(path).matches()) {
      text(path, bytes);
    } else if (YAML.matcher(path).matches()) {
      yaml(path, bytes);
    } else if (!inFolder.matches() || !inFolder(inFolder, path, bytes)) {
      unknown.add(path);
    }
  }

  private YamlNode yaml(String path, byte[] bytes) {
    Optional<String> text = text(path, bytes);
    YamlNode root =
        text.map(present -> new YamlReader(path, 0, problems).read(present))
            .orElse(new YamlNode.Missing(1));
    if (root.isPresent()) {
      yaml.put(path, root);
    }
    return root;
  }

  private boolean inFolder(Matcher place, String path, byte[] bytes) {
    String parent = group(place, "parent");
    String name = group(place, "name");
    Folder.Kind kind = kind(parent);
    String rest = group(place, "rest");
    Matcher text = TEXT.matcher(rest);
    Matcher candidate = CANDIDATE.matcher(rest);
    Folder folder = folders.computeIfAbsent(parent + name, any -> emptyFolder(kind, parent, name));
    if (rest.equals(kind.factsFile())) {
      folders.put(
          parent + name,
          new Folder(kind, parent, name, yaml(path, bytes), folder.texts(), folder.candidates()));
    } else if (text.matches()) {
      script(path, bytes, kind, text, folder.texts());
    } else if (kind == Folder.Kind.QUESTION && candidate.matches()) {
      String strength = group(candidate, "strength");
      script(
          path,
          bytes,
          kind,
          candidate,
          folder.candidates().computeIfAbsent(strength, any -> new LinkedHashMap<>()));
    } else {
      return false;
    }
    return true;
  }

  private static Folder.Kind kind(String parent) {
    return switch (parent) {
      case "questions/" -> Folder.Kind.QUESTION;
      case "interviews/" -> Folder.Kind.INTERVIEW;
      case "tasks/" -> Folder.Kind.TASK;
      case "lab/" -> Folder.Kind.LAB;
      default -> Folder.Kind.ITEM;
    };
  }

  private static Folder emptyFolder(Folder.Kind kind, String parent, String name) {
    return new Folder(
        kind, parent, name, new YamlNode.Missing(1), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  private void script(
      String path, byte[] bytes, Folder.Kind kind, Matcher place, Map<Locale, Script> texts) {
    Locale language = Locale.of(group(place, "language"));
    boolean isCandidate = place.pattern() == CANDIDATE;
    text(path, bytes)
        .ifPresent(text ->
            texts.put(
                language,
                new ScriptReader(path, language, kind, isCandidate, problems).read(text)));
  }

  /** The text of a file, unless it is no proper text. */
  private Optional<String> text(String path, byte[] bytes) {
    if (bytes.length > ContentFiles.MAX_BYTES) {
      report(path, 1, "larger than " + ContentFiles.MAX_BYTES / 1024 + " KiB");
      return Optional.empty();
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      report(path, 1, "not UTF-8 text");
      return Optional.empty();
    }
    if (text.indexOf('\0') >= 0) {
      report(path, 1, "not text: it contains zero bytes");
      return Optional.empty();
    }
    if (text.startsWith("\uFEFF")) {
      report(path, 1, "begins with a byte order mark");
      return Optional.of(text.substring(1));
    }
    return Optional.of(text);
  }

  private static String group(Matcher matcher, String name) {
    String group = matcher.group(name);
    return group == null ? "" : group;
  }

  private void report(String path, int line, String message) {
    problems.add(new Problem(path, line, RULE, message));
  }
}
