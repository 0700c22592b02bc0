package dev.gradus.reading.ui;

import com.vaadin.flow.component.html.NativeButton;
import dev.gradus.account.LearnerId;
import dev.gradus.progress.Likes;

/** The 👍: pressed once it is stored, and after a restart still. */
final class LikeButton extends NativeButton {

  private final Words words;

  LikeButton(Likes likes, LearnerId learner, String questionId, Words words) {
    this.words = words;
    addClassNames("btn", "quiet", "like");
    show(likes.isLiked(learner, questionId));
    addClickListener(click -> {
      boolean liked = !likes.isLiked(learner, questionId);
      likes.setLiked(learner, questionId, liked);
      show(liked);
    });
  }

  private void show(boolean liked) {
    setText("👍 " + words.of(liked ? "like.liked" : "like.like"));
    getElement().setAttribute("aria-pressed", Boolean.toString(liked));
  }
}
