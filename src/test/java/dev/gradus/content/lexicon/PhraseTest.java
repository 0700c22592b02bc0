package dev.gradus.content.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.content.lexicon.Word.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
  @Test
  void every_kind_of_word_is_read() {
    assertThat(Phrase.parse("Слоёв =norm затух* .. num:tiny не 1/4").words())
        .containsExactly(
            new Word(Kind.INFLECTED, "слоев"),
            new Word(Kind.EXACT, "norm"),
            new Word(Kind.BEGINNING, "затух"),
            new Word(Kind.GAP, ".."),
            new Word(Kind.NUMBER, "tiny"),
            new Word(Kind.EXACT, "не"),
            new Word(Kind.EXACT, "1/4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "skip-connection", ".. layer", "layer ..", "num:huge"})
  void what_is_no_phrase_is_refused(String notation) {
    assertThatThrownBy(() -> Phrase.parse(notation)).isInstanceOf(IllegalArgumentException.class);
  }
}
