package dev.gradus.content.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parses {@code $$ tex $$ {#id}}, on one line or several without a blank one; the id is optional.
 */
final class DisplayFormulaParser extends AbstractBlockParser {
  private static final String FENCE = "$$";
  private static final Pattern END =
      Pattern.compile("(?<tex>.*?)\\$\\$\\s*(?:\\{#(?<id>[a-z0-9-]+)})?\\s*", Pattern.DOTALL);

  private final DisplayFormulaNode formula = new DisplayFormulaNode();
  private final List<String> lines = new ArrayList<>();
  private boolean closed;

  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String line = state.getLine().getContent().toString();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() > 3 || !line.startsWith(FENCE, start)) {
        return BlockStart.none();
      }
      String rest = line.substring(start + FENCE.length());
      boolean textFollows = rest.contains(FENCE) && !END.matcher(rest).matches();
      return textFollows
          ? BlockStart.none()
          : BlockStart.of(new DisplayFormulaParser()).atIndex(start + FENCE.length());
    }
  }

  @Override
  public Block getBlock() {
    return formula;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return closed || state.isBlank()
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    String content = line.getContent().toString();
    lines.add(content);
    closed = content.contains(FENCE);
  }

  @Override
  public void closeBlock() {
    String text = String.join("\n", lines);
    Matcher end = END.matcher(text);
    if (end.matches()) {
      formula.set(
          Objects.requireNonNull(end.group("tex")).strip(),
          Objects.requireNonNullElse(end.group("id"), ""),
          true);
    } else {
      formula.set(text.strip(), "", false);
    }
  }
}
