package dev.gradus.contentcheck;

import dev.gradus.content.ClaimException;
import dev.gradus.numerics.Kernels;
import dev.gradus.numerics.RandomStreams;
import dev.gradus.simulation.claims.Claims;
import dev.gradus.simulation.gradientflow.GradientFlow;
import dev.gradus.simulation.recurrent.Recurrent;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the small content claims: true arithmetic, and one network of which a layer keeps 0.25. */
public final class FixtureEngine {
  private static final Pattern LEVEL =
      Pattern.compile("gradientFlow\\(sigmoid-40\\)\\.level\\((\\d+)\\)");
  private static final Claims ARITHMETIC =
      new Claims(
          new GradientFlow(Kernels.best(), new RandomStreams()),
          new Recurrent(Kernels.best(), new RandomStreams()),
          Map.of());

  private FixtureEngine() {}

  public static double evaluate(String expression) {
    Matcher level = LEVEL.matcher(expression);
    if (level.matches()) {
      return Math.pow(0.25, 40 - Integer.parseInt(level.group(1)));
    }
    try {
      return ARITHMETIC.evaluate(expression);
    } catch (dev.gradus.simulation.claims.ClaimException e) {
      throw new ClaimException("unknown name");
    }
  }
}
