package dev.gradus.content.internal;

import dev.gradus.content.manuscript.Mention;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Parses {@code $tex$}; a backslash keeps the sign after it from closing the formula. */
final class FormulaParser implements InlineContentParser {

  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return new FormulaParser();
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    if (scanner.next('$')) {
      return ParsedInline.of(new MentionNode(new Mention.Stray("$$")), scanner.position());
    }
    while (scanner.hasNext()) {
      if (scanner.peek() == '$') {
        String tex = scanner.getSource(start, scanner.position()).getContent();
        scanner.next();
        return ParsedInline.of(new MentionNode(new Mention.Formula(tex)), scanner.position());
      }
      scanner.next('\\');
      if (scanner.hasNext()) {
        scanner.next();
      }
    }
    return ParsedInline.of(new MentionNode(new Mention.Stray("$")), start);
  }
}
