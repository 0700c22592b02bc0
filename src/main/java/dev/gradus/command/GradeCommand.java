package dev.gradus.command;

import static dev.gradus.command.Sentences.sentence;

import dev.gradus.content.ContentFiles;
import dev.gradus.content.lexicon.Lexicon;
import dev.gradus.content.lexicon.QuestionLexicon;
import dev.gradus.interview.Agreement;
import dev.gradus.interview.AnswerScore;
import dev.gradus.interview.AnswerScorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code grade}: reads answers as JSON lines from standard input and prints what was recognized in
 * each. A line that is no answer is named on standard error; the others are graded all the same.
 */
@Command(
    name = "grade",
    description =
        "Reads JSON lines {\"id\": …, \"text\": …} and prints, for each answer, the key points found and perhaps found, the misconceptions asserted and the words that show them.",
    mixinStandardHelpOptions = true)
final class GradeCommand implements Callable<Integer> {
  private static final int GOOD = 0;
  private static final int BAD_LINES = 2;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Option(names = "--question", description = "id of the question (${DEFAULT-VALUE})")
  private String question = "vanishing-gradients";

  @Option(
      names = "--lang",
      description =
          "ru or en: language of the answers (${DEFAULT-VALUE}); words of the other are understood too")
  private String language = "ru";

  @Option(
      names = "--agreement",
      description =
          "the lines also hold \"points\" and \"misconceptions\" given by people; prints how well they agree")
  private boolean agreement;

  @Override
  public Integer call() {
    picocli.CommandLine line = spec.commandLine();
    if (!Set.of("ru", "en").contains(language)) {
      throw new ParameterException(line, sentence("parameter.option", "lang", language, "ru, en"));
    }
    Lexicon lexicon = Lexicon.load(ContentFiles.classpath());
    QuestionLexicon known =
        lexicon
            .question(question)
            .orElseThrow(() ->
                new ParameterException(
                    line,
                    sentence(
                        "parameter.option",
                        "question",
                        question,
                        String.join(", ", lexicon.questions().keySet()))));
    AnswerScorer scorer = new AnswerScorer(lexicon, known);
    List<Agreement.Pair> pairs = new ArrayList<>();
    boolean good =
        readLines(answer -> {
          AnswerScore score = scorer.score(answer.text());
          if (agreement) {
            pairs.add(new Agreement.Pair(answer.labels(), Agreement.Labels.of(score)));
          } else {
            line.getOut().println(answer.scored(score));
          }
        });
    if (agreement) {
      AgreementTable.of(known, pairs).forEach(line.getOut()::println);
    }
    line.getOut().flush();
    return good ? GOOD : BAD_LINES;
  }

  private interface Receiver {
    void accept(AnswerLine answer);
  }

  private boolean readLines(Receiver receiver) {
    PrintWriter errors = spec.commandLine().getErr();
    boolean good = true;
    try (Reader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      BoundedLines lines = new BoundedLines(in, AnswerLine.LONGEST);
      for (String text = lines.next(); text != null; text = lines.next()) {
        if (text.isBlank()) {
          continue;
        }
        try {
          receiver.accept(AnswerLine.read(text, agreement));
        } catch (IllegalArgumentException e) {
          errors.println(
              sentence(
                  agreement ? "grade.line.labelled" : "grade.line",
                  Integer.toString(lines.number())));
          good = false;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return good;
  }
}
