package dev.gradus.content.internal;

import dev.gradus.content.manuscript.Mention;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses {@code {{expression ~ literal}}}, and {@code {{drag name}}} with its like: {@code out},
 * {@code param}, {@code value}.
 */
final class BraceParser implements InlineContentParser {
  private static final Pattern NAMED = Pattern.compile("(drag|out|param|value)\\s+([^~]*)");

  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new BraceParser();
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (!scanner.next("{{")) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    while (scanner.find('}') >= 0) {
      Position end = scanner.position();
      if (scanner.next("}}")) {
        String inside = scanner.getSource(start, end).getContent().replaceAll("\\s+", " ").strip();
        return ParsedInline.of(new MentionNode(mention(inside)), scanner.position());
      }
      scanner.next();
    }
    return ParsedInline.of(new MentionNode(new Mention.Stray("{{")), start);
  }

  private static Mention mention(String inside) {
    Matcher named = NAMED.matcher(inside);
    if (named.matches()) {
      String name = named.group(2).strip();
      return switch (named.group(1)) {
        case "drag" -> new Mention.Drag(name);
        case "out" -> new Mention.Out(name);
        case "param" -> new Mention.Param(name);
        default -> new Mention.Value(name);
      };
    }
    int tilde = inside.lastIndexOf('~');
    return tilde < 0
        ? new Mention.Claim(inside, null)
        : new Mention.Claim(
            inside.substring(0, tilde).strip(), inside.substring(tilde + 1).strip());
  }
}
