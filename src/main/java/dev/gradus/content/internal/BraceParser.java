package dev.gradus.content.internal;

import dev.gradus.content.manuscript.Mention;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Parses {@code {{expression ~ literal}}}, {@code {{drag name}}} and {@code {{out name}}}. */
final class BraceParser implements InlineContentParser {
  private static final String DRAG = "drag ";
  private static final String OUT = "out ";

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
    if (inside.startsWith(DRAG)) {
      return new Mention.Drag(inside.substring(DRAG.length()).strip());
    }
    if (inside.startsWith(OUT)) {
      return new Mention.Out(inside.substring(OUT.length()).strip());
    }
    int tilde = inside.lastIndexOf('~');
    return tilde < 0
        ? new Mention.Claim(inside, null)
        : new Mention.Claim(
            inside.substring(0, tilde).strip(), inside.substring(tilde + 1).strip());
  }
}
