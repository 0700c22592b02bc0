package dev.gradus.shell;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole program shares: the clock. */
@Configuration
class ShellConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
