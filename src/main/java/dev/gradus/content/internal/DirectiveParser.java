package dev.gradus.content.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parses directives: {@code ::: name …}, blocks, and {@code :::} on a line of its own. A heading or
 * another directive ends one that was left open, so that one slip does not swallow the rest of the
 * file.
 */
final class DirectiveParser extends AbstractBlockParser {
  private static final String FENCE = ":::";

  private static final Pattern START = Pattern.compile(":::\\s+(\\S.*)");

  private final DirectiveNode directive;

  private DirectiveParser(String header) {
    directive = new DirectiveNode(header);
  }

  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String line = line(state);
      Matcher start = START.matcher(line);
      return state.getIndent() == 0 && start.matches()
          ? BlockStart.of(new DirectiveParser(start.group(1))).atIndex(line.length())
          : BlockStart.none();
    }
  }

  @Override
  public Block getBlock() {
    return directive;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    String line = line(state);
    if (line.strip().equals(FENCE)) {
      directive.close();
      return BlockContinue.finished();
    }
    return line.startsWith("## ") || START.matcher(line).matches()
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getIndex());
  }

  private static String line(ParserState state) {
    return state.getLine().getContent().toString();
  }
}
