package dev.gradus.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.content.ContentFiles;
import dev.gradus.content.ContentFixture;
import dev.gradus.content.manuscript.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ItemsTableTest {

  @Test
  void items_are_counted_by_kind_level_concept_and_misconception() {
    String table = ItemsTable.markdown(Manuscript.read(ContentFixture.small().files()));
    assertThat(table)
        .contains("| all | items | 12 |", "|  | generated | 2 |", "|  | inference | 7 |")
        .contains("| kind | cloze | 1 |", "|  | read-chart | 2 |", "| level | junior | 9 |")
        .contains("| 1 | depth | 7 | 1 | 5 | 5 | 1 | 1 |")
        .contains("| sum-for-product | 2 | 4 | 6 |", "| last-layers-suffer | 4 | 1 | 5 |");
  }

  @Test
  void the_table_in_the_documentation_is_that_of_the_content() throws IOException {
    assertThat(Files.readString(Path.of("docs", "items.md")))
        .as("renew it: ./run check --items-table > docs/items.md")
        .isEqualTo(ItemsTable.markdown(Manuscript.read(ContentFiles.classpath())));
  }
}
