package dev.gradus.uikit;

/**
 * A control whose value is kept in the browser until it is sent: over a reload, a change of the
 * language, the end of the program.
 */
public interface HasDraft extends HasValueChange {

  /** Where the value is kept, unique to what is asked; without a key it is kept nowhere. */
  default void setDraft(String key) {
    getElement().setProperty("draft", key);
  }
}
