package dev.gradus.progress.internal;

import dev.gradus.account.LearnerId;
import dev.gradus.progress.Prediction;
import dev.gradus.progress.Predictions;
import dev.gradus.progress.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Predictions in the table {@code prediction}, which is only ever added to. */
@Repository
class StoredPredictions implements Predictions {

  private final JdbcClient jdbc;
  private final Store store;

  StoredPredictions(JdbcClient jdbc, Store store) {
    this.jdbc = jdbc;
    this.store = store;
  }

  @Override
  public void record(Prediction prediction) {
    try {
      store.durably(() -> insert(prediction));
    } catch (DuplicateKeyException e) {
      // it is there already
    }
  }

  private int insert(Prediction prediction) {
    return jdbc.sql(
            """
            insert into prediction
              (id, learner_id, simulation, query, kind, predicted, actual, made_at)
            values (:id, :learner, :simulation, :query, :kind, :predicted, :actual, :made)
            """)
        .param("id", prediction.id().toString())
        .param("learner", prediction.learner().toString())
        .param("simulation", prediction.simulation())
        .param("query", prediction.query())
        .param("kind", prediction.kind().name())
        .param("predicted", written(prediction.predicted()))
        .param("actual", written(prediction.actual()))
        .param("made", Timestamp.from(prediction.madeAt()))
        .update();
  }

  @Override
  public List<Prediction> of(LearnerId learner, int most) {
    return jdbc.sql(
            """
            select * from prediction where learner_id = :learner
            order by made_at desc, id fetch first :most rows only
            """)
        .param("learner", learner.toString())
        .param("most", most)
        .query((row, number) -> prediction(row, learner))
        .list();
  }

  private static Prediction prediction(ResultSet row, LearnerId learner) throws SQLException {
    return new Prediction(
        learner,
        row.getString("simulation"),
        row.getString("query"),
        Prediction.Kind.valueOf(row.getString("kind")),
        read(row.getString("predicted")),
        read(row.getString("actual")),
        row.getTimestamp("made_at").toInstant());
  }

  private static String written(List<Double> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Double> read(String values) {
    return Arrays.stream(values.split(" ", -1)).map(Double::valueOf).toList();
  }
}
