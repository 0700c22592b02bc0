package dev.gradus.interview.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static List<String> forms(String text) {
    return Tokenizer.tokens(text).stream().map(Token::form).toList();
  }

  @Test
  void formulas_become_words_numbers_and_signs() {
    assertThat(forms("0,25^20 -> 0")).containsExactly("0,25", "^", "20", "→", "0");
    assertThat(forms("(w·σ')^T")).containsExactly("w", "·", "σ", "'", ")^", "t");
    assertThat(forms("(1/4)¹⁰")).containsExactly("1/4", ")^", "10");
    assertThat(forms("p.grad.norm()")).containsExactly("p", "grad", "norm");
  }

  @Test
  void small_numbers_are_recognized_in_every_notation() {
    assertThat(Tokenizer.tokens("1e-9 10^-6 10⁻⁶ .0001"))
        .allSatisfy(token -> assertThat(token.value()).isPositive().isLessThan(1e-3));
  }

  @Test
  void a_full_stop_in_an_abbreviation_ends_no_sentence() {
    assertThat(Tokenizer.tokens("Свёртки, т.е. фильтры. Дальше"))
        .map(Token::sentence)
        .containsExactly(0, 0, 0, 0, 1);
  }

  @Test
  void offsets_are_those_of_the_answer() {
    String text = "🙂 Don’t — слоЁв!";
    assertThat(Tokenizer.tokens(text))
        .map(token -> text.substring(token.start(), token.end()))
        .containsExactly("Don’t", "слоЁв");
    assertThat(forms(text)).containsExactly("don't", "слоев");
  }
}
