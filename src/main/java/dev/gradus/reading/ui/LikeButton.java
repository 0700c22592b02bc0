package dev.gradus.reading.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.gradus.account.LearnerId;
import dev.gradus.progress.Likes;
import dev.gradus.progress.StoreFailure;
import dev.gradus.uikit.Words;

/** The 👍: pressed once it is stored, and after a restart still. */
final class LikeButton extends NativeButton {

  private final Words words;

  LikeButton(Likes likes, LearnerId learner, String questionId, Words words) {
    this.words = words;
    addClassNames("btn", "quiet", "like");
    show(likes.isLiked(learner, questionId));
    addClickListener(click -> {
      try {
        boolean liked = !likes.isLiked(learner, questionId);
        likes.setLiked(learner, questionId, liked);
        show(liked);
      } catch (StoreFailure e) {
        // every page says so, and the button stays as it was
      }
    });
  }

  private void show(boolean liked) {
    removeAll();
    add(thumb(), new Span(words.of(liked ? "like.liked" : "like.like")));
    getElement().setAttribute("aria-pressed", Boolean.toString(liked));
  }

  /** A raised thumb, drawn, because not every system has a font with the sign. */
  private static Html thumb() {
    return new Html(
        """
        <svg width="20" height="20" viewBox="0 0 20 20" role="img" aria-label="👍">\
        <path d="M2.5 9h3.2v8H2.5zM5.7 9.6 9.4 2.4c1.5 0 2.4 1 2.1 2.5L10.9 8h5.2c1.1 0 1.8 1 1.5 2l-1.5 5.6\
        c-.2.8-.9 1.4-1.8 1.4H5.7z"/></svg>\
        """);
  }
}
