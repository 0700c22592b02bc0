package dev.gradus.browser;

import dev.gradus.Gradus;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The program on a port of its own, within the process of the tests. */
@SpringBootTest(
    classes = Gradus.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
      "gradus.data-dir=target/test-data"
    })
abstract class BrowserTest extends Browser {

  @LocalServerPort int port;

  @Override
  int port() {
    return port;
  }
}
