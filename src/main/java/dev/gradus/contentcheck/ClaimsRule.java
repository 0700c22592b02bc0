package dev.gradus.contentcheck;

import dev.gradus.content.ClaimEngine;
import dev.gradus.content.ClaimException;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.content.manuscript.WrittenClaim;
import java.math.BigDecimal;
import java.math.MathContext;

/** What the texts claim is what the engine computes, rounded to the digits written. */
final class ClaimsRule implements Rule {
  /** Lets a value exactly between two roundings pass for both. */
  private static final double SLACK = 1 + 1e-9;

  private final ClaimEngine engine;

  ClaimsRule(ClaimEngine engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public void check(Manuscript manuscript, Reporter reporter) {
    for (WrittenClaim claim : manuscript.claims()) {
      String wrong = objection(claim);
      if (!wrong.isEmpty()) {
        reporter.report(claim.path(), claim.line(), wrong);
      }
    }
  }

  /** What is wrong with a claim, or "". */
  private String objection(WrittenClaim claim) {
    double value;
    try {
      value = engine.evaluate(claim.expression());
    } catch (ClaimException e) {
      return claim.expression() + ": " + e.getMessage();
    }
    if (!Double.isFinite(value)) {
      return claim.expression() + " has no finite value";
    }
    String literal = claim.literal();
    if (literal == null) {
      return claim.path().endsWith(".md")
          ? claim.expression() + " needs its digits: … ~ " + rounded(value, 2)
          : "";
    }
    try {
      BigDecimal written = new BigDecimal(literal);
      return holds(written, value)
          ? ""
          : "%s is %s, not %s"
              .formatted(claim.expression(), rounded(value, written.precision() + 2), literal);
    } catch (NumberFormatException e) {
      return "not a number as 9.5e-7: " + literal;
    }
  }

  private static boolean holds(BigDecimal written, double value) {
    double halfUnit = written.ulp().doubleValue() / 2;
    double distance = written.subtract(new BigDecimal(value)).abs().doubleValue();
    return distance <= halfUnit * SLACK;
  }

  private static String rounded(double value, int digits) {
    BigDecimal number = new BigDecimal(value, new MathContext(digits));
    return number.toString().replace("E", "e").replace("e+", "e");
  }
}
