package dev.gradus.uikit;

/** A view that can show both languages side by side under the query parameter {@code both}. */
public interface SideBySide {

  String QUERY_PARAMETER = "both";
}
