package dev.gradus.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit of a text: what stands in one row when two languages are shown side by side.
 *
 * <p>HTML is of two sorts, safe to insert as it is: <em>inline</em> (the inside of one paragraph)
 * and <em>flow</em> ({@code <p>} elements, lists, display formulas). The custom elements and
 * classes in it are listed in {@code docs/authoring.md}, "What the page receives".
 */
public sealed interface Block {

  /** Running number within the text, from 0; equal for a block and its translation. */
  int index();

  /** What the block cites, in order of mention and without repetition. */
  List<Citation> citations();

  /** A paragraph. */
  record Prose(int index, List<Citation> citations, String html) implements Block {
    public Prose {
      citations = List.copyOf(citations);
    }
  }

  /** A list; {@code items} are inline HTML. */
  record ItemList(int index, List<Citation> citations, boolean ordered, List<String> items)
      implements Block {
    public ItemList {
      citations = List.copyOf(citations);
      items = List.copyOf(items);
    }
  }

  /** A table; {@code html} is one {@code <table>}. */
  record Table(int index, List<Citation> citations, String html) implements Block {
    public Table {
      citations = List.copyOf(citations);
    }
  }

  /** Program text, as written. */
  record Code(int index, List<Citation> citations, String language, String text) implements Block {
    public Code {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A display formula, equal in both languages.
   *
   * @param id anchor of a numbered formula, such as "eq-product"
   * @param number printed in brackets beside a formula that has an id, else null; counted from 1
   */
  record Formula(
      int index,
      List<Citation> citations,
      String tex,
      @Nullable String id,
      @Nullable Integer number)
      implements Block {
    public Formula {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A statement of the interview card, proof-read.
   *
   * @param row such as "D1"
   * @param sources keys of the sources on which the verdict rests
   * @param statementHtml inline, with {@code <del>} and {@code <ins>} where the card is corrected
   * @param whyHtml flow: why, and what a strong candidate says instead
   */
  record CardRow(
      int index,
      List<Citation> citations,
      String row,
      Verdict verdict,
      List<String> sources,
      String statementHtml,
      String whyHtml)
      implements Block {
    public CardRow {
      citations = List.copyOf(citations);
      sources = List.copyOf(sources);
    }
  }

  /** How to say it at the interview; {@code html} is flow. */
  record Say(int index, List<Citation> citations, String html) implements Block {
    public Say {
      citations = List.copyOf(citations);
    }
  }

  /** A side note; {@code html} is flow. */
  record Note(int index, List<Citation> citations, String html) implements Block {
    public Note {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A half-truth as one hears it, with the preset that refutes it.
   *
   * @param quoteHtml inline, with its quotation marks
   * @param whyHtml flow
   * @param preset id of a {@link Preset}
   */
  record HalfTruth(
      int index, List<Citation> citations, String quoteHtml, String whyHtml, String preset)
      implements Block {
    public HalfTruth {
      citations = List.copyOf(citations);
    }
  }

  /**
   * The place of an interactive figure.
   *
   * @param simulation such as "gradient-flow"
   * @param preset id of the {@link Preset} that it opens with
   * @param captionHtml inline
   */
  record Figure(
      int index, List<Citation> citations, String simulation, String preset, String captionHtml)
      implements Block {
    public Figure {
      citations = List.copyOf(citations);
    }
  }

  /** The small figure of the slopes of sigmoid and tanh; {@code captionHtml} is inline. */
  record Slopes(int index, List<Citation> citations, String captionHtml) implements Block {
    public Slopes {
      citations = List.copyOf(citations);
    }
  }

  /** The remedy ladder: one line of rings for each preset; {@code captionHtml} is inline. */
  record Ladder(int index, List<Citation> citations, List<LadderRow> rows, String captionHtml)
      implements Block {
    public Ladder {
      citations = List.copyOf(citations);
      rows = List.copyOf(rows);
    }
  }

  /** A line of the ladder: the id of a {@link Preset} and its label as inline HTML. */
  record LadderRow(String preset, String labelHtml) {}
}
