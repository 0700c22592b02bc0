package dev.gradus.account;

import java.util.UUID;

/** Who a stored row belongs to. */
public record LearnerId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
