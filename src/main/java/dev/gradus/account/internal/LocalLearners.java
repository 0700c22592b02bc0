package dev.gradus.account.internal;

import dev.gradus.account.LearnerId;
import dev.gradus.account.Learners;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one learner of a program that runs on a laptop, made at the first start. */
@Repository
class LocalLearners implements Learners {

  private static final LearnerId LOCAL =
      new LearnerId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

  LocalLearners(JdbcClient jdbc, Clock clock) {
    jdbc.sql(
            """
            merge into learner using (values (1)) as source(one) on learner.id = :id
            when not matched then insert (id, created_at) values (:id, :now)
            """)
        .param("id", LOCAL.value().toString())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  @Override
  public LearnerId current() {
    return LOCAL;
  }
}
