package dev.gradus.content.internal;

import dev.gradus.content.manuscript.Mention;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Parses {@code [@KEY locator]} and {@code [words]{point}}; all else in brackets is ordinary
 * Markdown.
 */
final class BracketProcessor implements LinkProcessor {
  private static final Pattern CITATION = Pattern.compile("@([A-Za-z0-9-]+)(?:\\s+(.+))?");
  private static final Pattern POINT = Pattern.compile("[a-z0-9-]+");

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.marker() != null || link.destination() != null) {
      return LinkResult.none();
    }
    Matcher citation = CITATION.matcher(link.text().strip());
    if (citation.matches()) {
      Mention cite = new Mention.Cite(citation.group(1), citation.group(2));
      return LinkResult.replaceWith(new MentionNode(cite), link.afterTextBracket());
    }
    scanner.setPosition(link.afterTextBracket());
    String point = braced(scanner);
    return point == null
        ? LinkResult.none()
        : LinkResult.wrapTextIn(new MentionNode(new Mention.Mark(point)), scanner.position());
  }

  private static @Nullable String braced(Scanner scanner) {
    if (!scanner.next('{')) {
      return null;
    }
    Position start = scanner.position();
    if (scanner.find('}') < 0) {
      return null;
    }
    String inside = scanner.getSource(start, scanner.position()).getContent();
    scanner.next();
    return POINT.matcher(inside).matches() ? inside : null;
  }
}
