package dev.gradus.interview.internal;

import dev.gradus.content.ContentFiles;
import dev.gradus.content.ContentLibrary;
import dev.gradus.content.lexicon.Lexicon;
import dev.gradus.interview.AnswerScorers;
import dev.gradus.interview.InterviewIds;
import dev.gradus.interview.Scripts;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reads answers, what is asked on, and where ids come from. */
@Configuration
class InterviewConfiguration {

  @Bean
  AnswerScorers answerScorers(ContentFiles files) {
    return new LexiconScorers(Lexicon.load(files));
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
