package dev.gradus.durability;

import dev.gradus.Gradus;
import dev.gradus.account.LearnerId;
import dev.gradus.assessment.AnswerResult;
import dev.gradus.assessment.Confidence;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.QuizRuns;
import dev.gradus.assessment.RunRequest;
import dev.gradus.command.CommandLine;
import dev.gradus.content.Languages;
import dev.gradus.progress.Attempt;
import dev.gradus.progress.Attempts;
import dev.gradus.progress.StoreFailure;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole program, started as a person starts it, with learners who answer without a pause. On
 * standard output: {@code have KEY EARNED} for each attempt that is there at the start, {@code
 * complete}, and {@code acknowledged KEY EARNED} after the service has accepted an answer.
 */
@Import(Gradus.class)
public class UnderLoad {

  private static final int LEARNERS = 3;
  private static final int PAGES_OF_EACH = 2;

  public static void main(String[] arguments) {
    CommandLine.run(UnderLoad.class, arguments);
  }

  @Bean
  static ApplicationListener<ApplicationReadyEvent> load(
      QuizRuns runs, Attempts attempts, JdbcClient jdbc) {
    return _ -> {
      List<LearnerId> learners =
          IntStream.range(0, LEARNERS).mapToObj(it -> new LearnerId(new UUID(7, it))).toList();
      learners.forEach(learner -> enrol(learner, jdbc));
      learners.stream().flatMap(it -> attempts.of(it).stream()).forEach(it -> say("have", it));
      System.out.println("complete");
      for (LearnerId learner : learners) {
        for (int page = 0; page < PAGES_OF_EACH; page++) {
          Thread _ = Thread.ofPlatform().daemon().start(() -> answerForEver(runs, learner));
        }
      }
    };
  }

  private static void enrol(LearnerId learner, JdbcClient jdbc) {
    jdbc.sql(
            """
            merge into learner using (values (1)) as source(one) on learner.id = :id
            when not matched then insert (id, created_at) values (:id, current_timestamp)
            """)
        .param("id", learner.toString())
        .update();
  }

  private static void answerForEver(QuizRuns runs, LearnerId learner) {
    while (true) {
      try {
        QuizRun run = runs.start(learner, RunRequest.DEFAULT);
        while (!run.isFinished()) {
          run = answerOne(runs, learner, run);
        }
      } catch (StoreFailure e) {
        System.out.println("refused");
      }
    }
  }

  private static QuizRun answerOne(QuizRuns runs, LearnerId learner, QuizRun run) {
    QuizRun.Slot slot = run.current();
    var _ = runs.show(learner, run.id(), slot.place(), Languages.ENGLISH);
    AnswerResult result =
        runs.answer(
            learner,
            run.id(),
            slot.place(),
            slot.attemptKey(),
            RightAnswer.to(slot.posed().key()),
            Confidence.LIKELY,
            Languages.ENGLISH);
    if (result instanceof AnswerResult.Accepted(QuizRun after)) {
      Attempt attempt = after.slots().get(slot.place()).attempt();
      if (attempt != null) {
        say("acknowledged", attempt);
      }
    }
    return runs.next(learner, run.id());
  }

  private static void say(String what, Attempt attempt) {
    System.out.println(what + " " + attempt.key() + " " + attempt.earned());
  }
}
