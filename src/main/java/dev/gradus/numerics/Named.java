package dev.gradus.numerics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An option with the name that addresses, content and the command line use for it. */
public interface Named {

  /** Kebab-case name, unique among the options of its kind. */
  String id();

  /** The option of that name, whatever its case. */
  static <E extends Enum<E> & Named> Optional<E> find(Class<E> kind, String id) {
    String wanted = id.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(kind.getEnumConstants())
        .filter(option -> option.id().equals(wanted))
        .findFirst();
  }

  /** The names of all options of a kind, in their order. */
  static <E extends Enum<E> & Named> List<String> ids(Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants()).map(Named::id).toList();
  }
}
