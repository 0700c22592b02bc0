package dev.gradus.progress;

/** Something could not be written, and nothing of it was: no space, no database. */
public class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreFailure(Throwable cause) {
    super("nothing was recorded: " + cause.getMessage(), cause);
  }
}
