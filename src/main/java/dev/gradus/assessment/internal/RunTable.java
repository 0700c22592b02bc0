package dev.gradus.assessment.internal;

import dev.gradus.account.LearnerId;
import dev.gradus.assessment.PosedItem;
import dev.gradus.assessment.QuizRun;
import dev.gradus.assessment.QuizRun.Slot;
import dev.gradus.assessment.RunRequest;
import dev.gradus.progress.Attempt;
import dev.gradus.progress.Attempts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Runs in the tables {@code quiz_run} and {@code quiz_slot}; callers see to transactions. */
@Repository
class RunTable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;
  private final Attempts attempts;

  RunTable(JdbcClient jdbc, Attempts attempts) {
    this.jdbc = jdbc;
    this.attempts = attempts;
  }

  void insert(QuizRun run) {
    jdbc.sql(
            """
            insert into quiz_run (id, learner_id, request, started_at, deadline, finished_at, at_place)
            values (:id, :learner, :request, :started, :deadline, null, :at)
            """)
        .param("id", run.id().toString())
        .param("learner", run.learner().toString())
        .param("request", JSON.writeValueAsString(run.request()))
        .param("started", Timestamp.from(run.startedAt()))
        .param("deadline", timestamp(run.deadline()))
        .param("at", run.at())
        .update();
    for (Slot slot : run.slots()) {
      jdbc.sql(
              """
              insert into quiz_slot (run_id, place, attempt_key, posed, hints_taken, turn)
              values (:run, :place, :key, :posed, 0, 0)
              """)
          .param("run", run.id().toString())
          .param("place", slot.place())
          .param("key", slot.attemptKey().toString())
          .param("posed", JSON.writeValueAsString(slot.posed()))
          .update();
    }
  }

  Optional<QuizRun> find(LearnerId learner, UUID runId) {
    return jdbc.sql("select * from quiz_run where learner_id = :learner and id = :id")
        .param("learner", learner.toString())
        .param("id", runId.toString())
        .query(RunTable::withoutSlots)
        .optional()
        .map(this::withSlots);
  }

  List<QuizRun> all(LearnerId learner, boolean finished) {
    String condition = finished ? "is not null" : "is null";
    return jdbc
        .sql(
            "select * from quiz_run where learner_id = :learner and finished_at "
                + condition
                + " order by started_at desc")
        .param("learner", learner.toString())
        .query(RunTable::withoutSlots)
        .list()
        .stream()
        .map(this::withSlots)
        .toList();
  }

  private static QuizRun withoutSlots(ResultSet row, int index) throws SQLException {
    return new QuizRun(
        UUID.fromString(row.getString("id")),
        new LearnerId(UUID.fromString(row.getString("learner_id"))),
        JSON.readValue(row.getString("request"), RunRequest.class),
        row.getTimestamp("started_at").toInstant(),
        instant(row, "deadline"),
        instant(row, "finished_at"),
        row.getInt("at_place"),
        List.of());
  }

  /** Read after the run itself: one thread never holds two connections at once. */
  private QuizRun withSlots(QuizRun run) {
    return new QuizRun(
        run.id(),
        run.learner(),
        run.request(),
        run.startedAt(),
        run.deadline(),
        run.finishedAt(),
        run.at(),
        slots(run.learner(), run.id()));
  }

  private List<Slot> slots(LearnerId learner, UUID runId) {
    Map<Integer, Attempt> answered = new HashMap<>();
    attempts.ofRun(learner, runId).forEach(attempt -> answered.put(attempt.place(), attempt));
    return jdbc.sql("select * from quiz_slot where run_id = :run order by place")
        .param("run", runId.toString())
        .query((row, index) ->
            new Slot(
                row.getInt("place"),
                UUID.fromString(row.getString("attempt_key")),
                JSON.readValue(row.getString("posed"), PosedItem.class),
                row.getInt("hints_taken"),
                row.getInt("turn"),
                instant(row, "shown_at"),
                answered.get(row.getInt("place"))))
        .list();
  }

  void move(UUID runId, int place) {
    update("update quiz_run set at_place = :value where id = :run", runId, place);
  }

  void finish(UUID runId, Instant now) {
    update(
        "update quiz_run set finished_at = :value where id = :run and finished_at is null",
        runId,
        Timestamp.from(now));
  }

  private void update(String sql, UUID runId, Object value) {
    jdbc.sql(sql).param("run", runId.toString()).param("value", value).update();
  }

  void markShown(UUID runId, int place, Instant now) {
    updateSlot("shown_at = :value", runId, place, Timestamp.from(now));
  }

  void setHints(UUID runId, int place, int taken) {
    updateSlot("hints_taken = :value", runId, place, taken);
  }

  void setTurn(UUID runId, int place, int turn) {
    updateSlot("turn = :value", runId, place, turn);
  }

  void pose(UUID runId, int place, PosedItem posed) {
    updateSlot("posed = :value", runId, place, JSON.writeValueAsString(posed));
  }

  private void updateSlot(String change, UUID runId, int place, Object value) {
    jdbc.sql("update quiz_slot set " + change + " where run_id = :run and place = :place")
        .param("run", runId.toString())
        .param("place", place)
        .param("value", value)
        .update();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }
}
