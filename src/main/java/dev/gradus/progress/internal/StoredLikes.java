package dev.gradus.progress.internal;

import dev.gradus.account.LearnerId;
import dev.gradus.progress.Likes;
import dev.gradus.progress.Store;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Likes in the table {@code question_like}: a row is a like. */
@Repository
class StoredLikes implements Likes {

  private final JdbcClient jdbc;
  private final Store store;
  private final Clock clock;

  StoredLikes(JdbcClient jdbc, Store store, Clock clock) {
    this.jdbc = jdbc;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public boolean isLiked(LearnerId learner, String questionId) {
    return jdbc.sql(
                "select count(*) from question_like where learner_id = :learner and question_id = :question")
            .param("learner", learner.toString())
            .param("question", questionId)
            .query(Long.class)
            .single()
        > 0;
  }

  @Override
  public void setLiked(LearnerId learner, String questionId, boolean liked) {
    try {
      store.durably(() -> liked ? like(learner, questionId) : unlike(learner, questionId));
    } catch (DuplicateKeyException e) {
      // the same was said twice at once
    }
  }

  private int unlike(LearnerId learner, String questionId) {
    return jdbc.sql(
            "delete from question_like where learner_id = :learner and question_id = :question")
        .param("learner", learner.toString())
        .param("question", questionId)
        .update();
  }

  private int like(LearnerId learner, String questionId) {
    return jdbc.sql(
            """
            merge into question_like using (values (1)) as source(one)
            on question_like.learner_id = :learner and question_like.question_id = :question
            when not matched then insert (learner_id, question_id, created_at)
            values (:learner, :question, :now)
            """)
        .param("learner", learner.toString())
        .param("question", questionId)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
