package dev.gradus.assessment.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was entered for one item and not yet sent, as the controls tell it. */
final class Entered {

  static final String ANSWER = "answer";
  static final String CONFIDENCE = "confidence";

  private String answer = "";
  private String confidence = "";

  String answer() {
    return answer;
  }

  void setAnswer(String text) {
    answer = text;
  }

  String confidence() {
    return confidence;
  }

  void setConfidence(String text) {
    confidence = text;
  }

  /** Ids that the controls separate by commas. */
  List<String> ids() {
    return Arrays.stream(answer.split(",", -1)).filter(id -> !id.isEmpty()).toList();
  }

  /** Pairs {@code left=right} that the controls separate by commas. */
  Map<String, String> pairs() {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : ids()) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        pairs.put(pair.substring(0, sign), pair.substring(sign + 1));
      }
    }
    return pairs;
  }

  /** Values by place, one for each key; what was not placed yet is left out, too many are none. */
  Map<Integer, Double> levels(List<Integer> keys) {
    String[] values = answer.split(",", -1);
    Map<Integer, Double> levels = new LinkedHashMap<>();
    if (values.length > keys.size()) {
      return levels;
    }
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        levels.put(keys.get(i), number(values[i]));
      }
    }
    return levels;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
