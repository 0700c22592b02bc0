package dev.gradus.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.TestProgram;
import dev.gradus.account.LearnerId;
import dev.gradus.account.Learners;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestProgram
class LikesTest {

  @Autowired Likes likes;
  @Autowired Learners learners;
  @Autowired JdbcClient jdbc;

  @Test
  void a_like_is_kept_said_twice_is_one_row_and_can_be_taken_back() {
    LearnerId learner = learners.current();
    likes.setLiked(learner, "some-question", true);
    likes.setLiked(learner, "some-question", true);
    assertThat(likes.isLiked(learner, "some-question")).isTrue();
    assertThat(
            jdbc.sql("select count(*) from question_like where question_id = 'some-question'")
                .query(Long.class)
                .single())
        .isEqualTo(1);
    likes.setLiked(learner, "some-question", false);
    assertThat(likes.isLiked(learner, "some-question")).isFalse();
  }

  @Test
  void another_learner_sees_nothing_of_it() {
    likes.setLiked(learners.current(), "own-question", true);
    assertThat(likes.isLiked(new LearnerId(UUID.randomUUID()), "own-question")).isFalse();
  }
}
