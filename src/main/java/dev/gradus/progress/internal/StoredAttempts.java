package dev.gradus.progress.internal;

import dev.gradus.account.LearnerId;
import dev.gradus.progress.Attempt;
import dev.gradus.progress.Attempts;
import dev.gradus.progress.Store;
import dev.gradus.progress.StoreFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts in the table {@code attempt}, which is only ever added to. */
@Repository
class StoredAttempts implements Attempts {

  private final JdbcClient jdbc;
  private final Store store;

  StoredAttempts(JdbcClient jdbc, Store store) {
    this.jdbc = jdbc;
    this.store = store;
  }

  @Override
  public Attempt record(Attempt attempt) {
    try {
      store.durably(() -> insert(attempt));
      return attempt;
    } catch (DuplicateKeyException e) {
      // who sends it twice at once waits, too, until it is on the disk
      return store.durably(() -> find(attempt.key())).orElseThrow(() -> new StoreFailure(e));
    }
  }

  private int insert(Attempt attempt) {
    return jdbc.sql(
            """
            insert into attempt (attempt_key, learner_id, run_id, place, item_id, item_revision,
              posed, response, confidence, hints, earned, mark, misconceptions, language, shown_at,
              answered_at)
            values (:key, :learner, :run, :place, :item, :revision, :posed, :response, :confidence,
              :hints, :earned, :mark, :misconceptions, :language, :shown, :answered)
            """)
        .param("key", attempt.key().toString())
        .param("learner", attempt.learner().toString())
        .param("run", attempt.runId().toString())
        .param("place", attempt.place())
        .param("item", attempt.itemId())
        .param("revision", attempt.itemRevision())
        .param("posed", attempt.posed())
        .param("response", attempt.response())
        .param("confidence", attempt.confidence())
        .param("hints", attempt.hints())
        .param("earned", attempt.earned())
        .param("mark", attempt.mark())
        .param("misconceptions", String.join(" ", attempt.misconceptions()))
        .param("language", attempt.language())
        .param("shown", Timestamp.from(attempt.shownAt()))
        .param("answered", Timestamp.from(attempt.answeredAt()))
        .update();
  }

  @Override
  public Optional<Attempt> find(UUID key) {
    return jdbc.sql("select * from attempt where attempt_key = :key")
        .param("key", key.toString())
        .query(StoredAttempts::attempt)
        .optional();
  }

  @Override
  public List<Attempt> ofRun(LearnerId learner, UUID runId) {
    return jdbc.sql(
            "select * from attempt where learner_id = :learner and run_id = :run order by place")
        .param("learner", learner.toString())
        .param("run", runId.toString())
        .query(StoredAttempts::attempt)
        .list();
  }

  @Override
  public List<Attempt> of(LearnerId learner) {
    return jdbc.sql("select * from attempt where learner_id = :learner order by answered_at")
        .param("learner", learner.toString())
        .query(StoredAttempts::attempt)
        .list();
  }

  private static Attempt attempt(ResultSet row, int index) throws SQLException {
    return new Attempt(
        UUID.fromString(row.getString("attempt_key")),
        new LearnerId(UUID.fromString(row.getString("learner_id"))),
        UUID.fromString(row.getString("run_id")),
        row.getInt("place"),
        row.getString("item_id"),
        row.getInt("item_revision"),
        row.getString("posed"),
        row.getString("response"),
        row.getObject("confidence", Integer.class),
        row.getInt("hints"),
        row.getDouble("earned"),
        row.getObject("mark", Integer.class),
        Stream.of(row.getString("misconceptions").split(" ")).filter(it -> !it.isEmpty()).toList(),
        row.getString("language"),
        row.getTimestamp("shown_at").toInstant(),
        row.getTimestamp("answered_at").toInstant());
  }
}
