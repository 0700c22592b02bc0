package dev.gradus.content.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.content.lexicon.Claim.Part;
import dev.gradus.content.lexicon.Claim.Reach;
import dev.gradus.content.lexicon.Claim.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {
  @Test
  void every_sign_of_the_notation_is_read() {
    assertThat(Claim.parse("signal < no:learn|move cure:relu -late --exploding /7"))
        .isEqualTo(
            new Claim(
                List.of(
                    new Part(Role.AFFIRMED, List.of("signal"), false),
                    new Part(Role.DENIED, List.of("learn", "move"), true),
                    new Part(Role.CURE, List.of("relu"), false)),
                List.of("late"),
                List.of("exploding"),
                new Reach(7, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-late", "< signal", "signal <", "signal /far", "Signal", "not:signal"})
  void what_is_no_claim_is_refused(String notation) {
    assertThatThrownBy(() -> Claim.parse(notation)).isInstanceOf(IllegalArgumentException.class);
  }
}
