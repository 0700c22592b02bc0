package dev.gradus.content;

import org.jspecify.annotations.Nullable;

/**
 * A work of the literature.
 *
 * @param key such as "HS97"
 * @param venue where it appeared
 * @param url http or https, if there is a stable one
 */
public record Source(
    String key,
    String authors,
    int year,
    String title,
    String venue,
    @Nullable String url,
    Verification verified) {

  /** How far our use of the work was checked against the work. */
  public enum Verification {
    /** The passage that supports us was read. */
    QUOTED,
    /** The abstract or the authors' page was read. */
    ABSTRACT,
    /** Known from the paper and not read again: none of its figures is printed as a quotation. */
    KNOWN,
    /** Measured or derived by this program. */
    COMPUTED
  }
}
