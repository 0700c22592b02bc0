package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two languages say the same things. */
class MessagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  /** An apostrophe, and braces that are no place to fill. */
  private static final Pattern ESCAPED = Pattern.compile("''|'[{}]'");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  @ParameterizedTest
  @ValueSource(strings = {"vaadin-i18n/translations", "command/sentences"})
  void both_languages_have_the_same_keys(String name) throws IOException {
    assertThat(read(name, "ru").keySet()).isEqualTo(read(name, "en").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vaadin-i18n/translations", "command/sentences"})
  void english_texts_have_no_cyrillic_and_no_text_is_empty(String name) throws IOException {
    read(name, "en")
        .forEach((key, text) ->
            assertThat(text.toString()).as(key.toString()).doesNotContainPattern(CYRILLIC));
    assertThat(read(name, "ru").values()).noneMatch(text -> text.toString().isEmpty());
    assertThat(read(name, "en").values()).noneMatch(text -> text.toString().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vaadin-i18n/translations", "command/sentences"})
  void a_text_with_places_to_fill_has_no_single_apostrophe_that_would_switch_them_off(String name)
      throws IOException {
    for (String language : new String[] {"ru", "en"}) {
      read(name, language)
          .forEach((key, text) -> {
            if (PLACE.matcher(text.toString()).find()) {
              assertThat(ESCAPED.matcher(text.toString()).replaceAll(""))
                  .as(key.toString())
                  .doesNotContain("'");
            }
          });
    }
  }

  private static Properties read(String name, String language) throws IOException {
    Properties properties = new Properties();
    Path file = RESOURCES.resolve(name + "_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
