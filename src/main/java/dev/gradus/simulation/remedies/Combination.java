package dev.gradus.simulation.remedies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the remedies a network has.
 *
 * @param index 0 … 15; the sum of {@link Remedy#bit}
 */
public record Combination(int index) {

  private static final int COUNT = 1 << Remedy.values().length;

  public static final Combination NOTHING = new Combination(0);

  /** The id of {@link #NOTHING}. */
  private static final String NO_REMEDY = "nothing";

  /** All sixteen, by index. */
  public static final List<Combination> ALL =
      IntStream.range(0, COUNT).mapToObj(Combination::new).toList();

  public Combination {
    if (index < 0 || index >= COUNT) {
      throw new IllegalArgumentException("there is no combination " + index);
    }
  }

  /** The network with just these. */
  public static Combination of(Remedy... remedies) {
    return new Combination(
        Arrays.stream(remedies).mapToInt(Remedy::bit).reduce(0, (all, bit) -> all | bit));
  }

  /** The combination of that {@link #id}. */
  public static Optional<Combination> find(@Nullable String id) {
    return ALL.stream().filter(combination -> combination.id().equals(id)).findFirst();
  }

  public boolean has(Remedy remedy) {
    return (index & remedy.bit()) != 0;
  }

  public Combination with(Remedy remedy) {
    return new Combination(index | remedy.bit());
  }

  public Combination without(Remedy remedy) {
    return new Combination(index & ~remedy.bit());
  }

  public List<Remedy> remedies() {
    return Arrays.stream(Remedy.values()).filter(this::has).toList();
  }

  /** “relu+he”; “nothing” for none. */
  public String id() {
    return index == 0
        ? NO_REMEDY
        : remedies().stream().map(Remedy::id).collect(Collectors.joining("+"));
  }
}
