package dev.gradus.interview.internal;

import dev.gradus.content.ContentLibrary;
import dev.gradus.content.Question;
import dev.gradus.interview.AnswerScore;
import dev.gradus.interview.AnswerScorers;
import dev.gradus.interview.InterviewIds;
import dev.gradus.interview.Scripts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reads answers, what is asked on, and where ids come from. */
@Configuration
class InterviewConfiguration {

  @Bean
  AnswerScorers answerScorers() {
    return InterviewConfiguration::leftToTheLearner;
  }

  /** Without a lexicon every key point is the learner's to decide. */
  private static AnswerScore leftToTheLearner(Question question, String answer) {
    return new AnswerScore(
        List.of(),
        answer.isBlank() ? List.of() : question.keyPoints(),
        List.of(),
        Map.of(),
        answer.length());
  }

  @Bean
  Scripts scripts(ContentLibrary library) {
    return library::interview;
  }

  @Bean
  InterviewIds interviewIds() {
    return UUID::randomUUID;
  }
}
