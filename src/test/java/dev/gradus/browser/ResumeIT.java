package dev.gradus.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.durability.Program;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The packaged program is killed under an open page and started again. */
class ResumeIT extends Browser {

  @TempDir Path folder;
  private Path data;
  private int port;
  private Program program;

  @BeforeEach
  void start() throws Exception {
    Program.unpack();
    data = Files.createDirectory(folder.resolve("data"));
    port = freePort();
    program = Program.start(data, port, line -> {}).awaitReady();
  }

  @AfterEach
  void end() throws InterruptedException {
    program.end();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  int port() {
    return port;
  }

  @ParameterizedTest
  @CsvSource({"ru, Нет связи с Gradus", "en, No connection to Gradus"})
  void a_page_comes_back_by_itself_at_the_same_item_with_what_was_entered(
      String language, String lost) throws Exception {
    open("/" + language + "/quiz?concepts=depth,jacobian-product,initialization&length=50");
    click(find("[data-action=start-own]"));
    new QuizPage(this).skipUntil(".asking gradus-number-field:only-of-type input[type=text]");
    find("gradus-number-field input").sendKeys("3");
    click(find(".conf input[value='60']"));
    click(find(".asking [data-action=check]"));
    find(".fb .v");
    find("body").sendKeys(Keys.ENTER);
    until(browser -> all(".fb").isEmpty());
    find(".asking [data-action=check]");
    click(find(".conf input[value='80']"));
    until(browser -> find(".conf input[value='80']").isSelected());
    String item = item();
    String address = address();
    killAndStartAgain(lost);
    find(".asking [data-action=check]");
    assertThat(item()).isEqualTo(item);
    assertThat(address()).isEqualTo(address);
    until(browser -> find(".conf input[value='80']").isSelected());
    assertThat(all(".v-system-error")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ru, Черновик сохранён, Нет связи с Gradus",
    "en, Draft saved, No connection to Gradus"
  })
  void an_interview_comes_back_by_itself_at_the_same_question_with_its_draft(
      String language, String saved, String lost) throws Exception {
    String answer = "δ = Wᵀ δ ⊙ φ′, " + language;
    open("/" + language + "/interview");
    click(find("[data-action=start]"));
    find("textarea.answer").sendKeys(answer);
    untilText(".saved", saved);
    String question = find("h1.asked").getText();
    String address = address();

    killAndStartAgain(lost);
    until(browser -> answer.equals(find("textarea.answer").getDomProperty("value")));
    assertThat(find("h1.asked").getText()).isEqualTo(question);
    assertThat(address()).isEqualTo(address);
    assertThat(all(".v-system-error")).isEmpty();
  }

  /** Ends when the page has loaded itself anew. */
  private void killAndStartAgain(String lost) throws Exception {
    script("window.beforeTheKill = true");
    program.kill();
    untilText("vaadin-connection-indicator .v-status-message", lost);
    program = Program.start(data, port, line -> {}).awaitReady();
    until(browser -> Boolean.TRUE.equals(script("return !window.beforeTheKill")));
  }

  private String item() {
    return find("h1").getText() + find(".q-stem").getText();
  }
}
