package dev.gradus.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's browser before the program; a picture is kept of what failed. */
abstract class Browser {

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path profile;
  private WebDriver driver;

  /** Where the program listens. */
  abstract int port();

  @RegisterExtension
  final TestExecutionExceptionHandler picture =
      (ExtensionContext context, Throwable failure) -> {
        keepPicture(context.getDisplayName());
        throw failure;
      };

  @BeforeEach
  void openBrowser() {
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    driver = new ChromeDriver(driverOnThePath(), options);
    driver.manage().window().setSize(new Dimension(1440, 1000));
  }

  /** The installed driver; naming it keeps Selenium from looking for one on the internet. */
  private static ChromeDriverService driverOnThePath() {
    File executable =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> new File(folder, "chromedriver"))
            .filter(File::canExecute)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("chromedriver is not on the PATH"));
    return new ChromeDriverService.Builder().usingDriverExecutable(executable).build();
  }

  @AfterEach
  void closeBrowser() {
    driver.quit();
  }

  private void keepPicture(String name) throws IOException {
    Files.createDirectories(PICTURES);
    byte[] png = ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES);
    Files.write(
        PICTURES.resolve(
            getClass().getSimpleName() + " " + name.replaceAll("[^\\w]+", "_") + ".png"),
        png);
  }

  void open(String path) {
    driver.get("http://127.0.0.1:" + port() + path);
  }

  String address() {
    return driver.getCurrentUrl().replace("http://127.0.0.1:" + port(), "");
  }

  /** The element, once it is there. */
  WebElement find(String css) {
    return until(
        browser -> browser.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Waits until the condition gives something other than null or false. */
  <T> T until(Function<? super WebDriver, T> condition) {
    return new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(condition);
  }

  void untilText(String css, String part) {
    until(browser ->
        browser.findElements(By.cssSelector(css)).stream()
            .anyMatch(it -> it.getText().contains(part)));
  }

  Object script(String code, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(code, arguments);
  }

  void click(WebElement element) {
    script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
    element.click();
  }

  /** What axe finds serious or critical on the page as it stands: rule, place, what is wrong. */
  List<String> barriers() {
    return new AxeBuilder()
        .analyze(driver).getViolations().stream()
            .filter(
                rule -> rule.getImpact().equals("serious") || rule.getImpact().equals("critical"))
            .flatMap(rule ->
                rule.getNodes().stream()
                    .map(node ->
                        rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary()))
            .toList();
  }

  void refresh() {
    driver.navigate().refresh();
  }
}
