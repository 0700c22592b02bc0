package dev.gradus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.gradus.TestProgram;
import dev.gradus.account.Learners;
import dev.gradus.progress.Likes;
import dev.gradus.progress.Store;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

/** What every page says while the store fails. */
@TestProgram
class StoreBannerViewTest extends SpringBrowserlessTest {

  private static final String RUSSIAN = "Сейчас ответы не сохраняются";
  private static final String ENGLISH = "Answers cannot be saved right now";

  @Autowired Store store;
  @Autowired Likes likes;
  @Autowired Learners learners;

  @AfterEach
  void recordSomething() {
    likes.setLiked(learners.current(), "some-question", false);
  }

  private void failToWrite() {
    store.met(new DataAccessResourceFailureException("no space left on device"));
    MockVaadin.runUIQueue();
  }

  private static String page() {
    return texts(UI.getCurrent()).collect(Collectors.joining("\n"));
  }

  private static Stream<String> texts(Component component) {
    return Stream.concat(
        Stream.of(component.getElement().getText()),
        component.getChildren().flatMap(StoreBannerViewTest::texts));
  }

  @Test
  void an_open_page_says_so_in_its_language_and_stops_when_something_was_recorded() {
    UI.getCurrent().navigate("ru/questions");
    assertThat(page()).contains("Вопросы").doesNotContain(RUSSIAN);
    failToWrite();
    assertThat(page()).contains(RUSSIAN).doesNotContain("no space left");
    recordSomething();
    MockVaadin.runUIQueue();
    assertThat(page()).doesNotContain(RUSSIAN);
  }

  @Test
  void pages_opened_meanwhile_say_so_too_and_a_change_of_language_changes_it() {
    failToWrite();
    UI.getCurrent().navigate("ru");
    assertThat(page()).contains(RUSSIAN);
    UI.getCurrent().navigate("en/questions");
    assertThat(page()).contains(ENGLISH).doesNotContain(RUSSIAN);
  }

  @Test
  void a_failure_of_a_page_that_is_not_the_stores_leaves_it_alone() {
    store.met(new IllegalStateException("something else"));
    assertThat(store.isFailing()).isFalse();
  }
}
