package dev.gradus.interview.internal;

import dev.gradus.account.LearnerId;
import dev.gradus.content.FollowUp.Occasion;
import dev.gradus.interview.AnswerScore;
import dev.gradus.interview.Interview;
import dev.gradus.interview.InterviewSettings;
import dev.gradus.interview.NextStep.Asked;
import dev.gradus.interview.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Interviews in the tables {@code interview} and {@code interview_turn}; callers see to
 * transactions.
 */
@Repository
class InterviewTable {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** As far as anybody's history matters for what is asked next. */
  private static final int MOST_ASKED = 1000;

  private final JdbcClient jdbc;

  InterviewTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Interview interview) {
    jdbc.sql(
            """
            insert into interview (id, learner_id, settings, started_at, finished_at)
            values (:id, :learner, :settings, :started, null)
            """)
        .param("id", interview.id().toString())
        .param("learner", interview.learner().toString())
        .param("settings", JSON.writeValueAsString(interview.settings()))
        .param("started", Timestamp.from(interview.startedAt()))
        .update();
  }

  void insert(UUID interview, Turn turn) {
    Occasion occasion = turn.occasion();
    jdbc.sql(
            """
            insert into interview_turn
              (interview_id, place, answer_key, question_id, wording, occasion, repeats,
               asked_at, deadline, draft, said)
            values (:interview, :place, :key, :question, :wording, :occasion, :repeats,
               :asked, :deadline, '', '{}')
            """)
        .param("interview", interview.toString())
        .param("place", turn.place())
        .param("key", turn.key().toString())
        .param("question", turn.question())
        .param("wording", turn.wording())
        .param("occasion", occasion == null ? null : occasion.name())
        .param("repeats", turn.repeats())
        .param("asked", Timestamp.from(turn.askedAt()))
        .param("deadline", Timestamp.from(turn.deadline()))
        .update();
  }

  /** Everything of a turn that changes until and after it is answered. */
  void update(UUID interview, Turn turn) {
    Turn.Answer answer = turn.answer();
    jdbc.sql(
            """
            update interview_turn set
              asked_at = :asked, deadline = :deadline, paused_at = :paused,
              first_key_at = :firstKey, draft = :draft, draft_at = :draftAt, answer = :answer,
              answered_at = :answered, ending = :ending, score = :score, said = :said
            where interview_id = :interview and place = :place
            """)
        .param("interview", interview.toString())
        .param("place", turn.place())
        .param("asked", Timestamp.from(turn.askedAt()))
        .param("deadline", Timestamp.from(turn.deadline()))
        .param("paused", timestamp(turn.pausedAt()))
        .param("firstKey", timestamp(turn.firstKeyAt()))
        .param("draft", turn.draft().text())
        .param("draftAt", timestamp(turn.draft().savedAt()))
        .param("answer", answer == null ? null : answer.text())
        .param("answered", answer == null ? null : Timestamp.from(answer.at()))
        .param("ending", answer == null ? null : answer.ending().name())
        .param("score", answer == null ? null : JSON.writeValueAsString(answer.score()))
        .param("said", answer == null ? "{}" : JSON.writeValueAsString(answer.said()))
        .update();
  }

  void finish(UUID interview, Instant now) {
    jdbc.sql("update interview set finished_at = :now where id = :id and finished_at is null")
        .param("id", interview.toString())
        .param("now", Timestamp.from(now))
        .update();
  }

  Optional<Interview> find(LearnerId learner, UUID interview) {
    return jdbc.sql("select * from interview where learner_id = :learner and id = :id")
        .param("learner", learner.toString())
        .param("id", interview.toString())
        .query(InterviewTable::withoutTurns)
        .optional()
        .map(this::withTurns);
  }

  List<Interview> all(LearnerId learner) {
    return jdbc
        .sql("select * from interview where learner_id = :learner order by started_at desc, id")
        .param("learner", learner.toString())
        .query(InterviewTable::withoutTurns)
        .list()
        .stream()
        .map(this::withTurns)
        .toList();
  }

  /** What was asked in interviews that began before a moment, in order. */
  List<Asked> askedBefore(LearnerId learner, Instant moment) {
    return jdbc.sql(
            """
            select question_id, wording, occasion from interview_turn
            join interview on interview.id = interview_turn.interview_id
            where learner_id = :learner and started_at < :moment
            order by asked_at desc, place desc fetch first :most rows only
            """)
        .param("learner", learner.toString())
        .param("moment", Timestamp.from(moment))
        .param("most", MOST_ASKED)
        .query((row, index) ->
            new Asked(
                row.getString("question_id"),
                row.getString("wording"),
                row.getString("occasion") == null))
        .list()
        .reversed();
  }

  private static Interview withoutTurns(ResultSet row, int index) throws SQLException {
    return new Interview(
        UUID.fromString(row.getString("id")),
        new LearnerId(UUID.fromString(row.getString("learner_id"))),
        JSON.readValue(row.getString("settings"), InterviewSettings.class),
        row.getTimestamp("started_at").toInstant(),
        instant(row, "finished_at"),
        List.of());
  }

  /** Read after the interview itself: one thread never holds two connections at once. */
  private Interview withTurns(Interview interview) {
    List<Turn> turns =
        jdbc.sql("select * from interview_turn where interview_id = :id order by place")
            .param("id", interview.id().toString())
            .query(InterviewTable::turn)
            .list();
    return new Interview(
        interview.id(),
        interview.learner(),
        interview.settings(),
        interview.startedAt(),
        interview.finishedAt(),
        turns);
  }

  private static Turn turn(ResultSet row, int index) throws SQLException {
    String occasion = row.getString("occasion");
    return new Turn(
        row.getInt("place"),
        UUID.fromString(row.getString("answer_key")),
        row.getString("question_id"),
        row.getString("wording"),
        occasion == null ? null : Occasion.valueOf(occasion),
        row.getObject("repeats", Integer.class),
        row.getTimestamp("asked_at").toInstant(),
        row.getTimestamp("deadline").toInstant(),
        instant(row, "paused_at"),
        instant(row, "first_key_at"),
        new Turn.Draft(row.getString("draft"), instant(row, "draft_at")),
        answer(row));
  }

  private static Turn.@Nullable Answer answer(ResultSet row) throws SQLException {
    String text = row.getString("answer");
    return text == null
        ? null
        : new Turn.Answer(
            text,
            row.getTimestamp("answered_at").toInstant(),
            Turn.Ending.valueOf(row.getString("ending")),
            JSON.readValue(row.getString("score"), AnswerScore.class),
            JSON.readValue(row.getString("said"), new TypeReference<Map<String, Boolean>>() {}));
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }
}
