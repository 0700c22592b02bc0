package dev.gradus.progress;

import dev.gradus.account.LearnerId;
import java.util.List;

/** What learners predicted. What is recorded is on the disk when the method returns. */
public interface Predictions {

  /**
   * Records a prediction once.
   *
   * @throws StoreFailure if it could not be written for certain
   */
  void record(Prediction prediction);

  /** The predictions of a learner, the latest first. */
  List<Prediction> of(LearnerId learner, int most);
}
