package dev.gradus.simulation.gradientflow;

import dev.gradus.simulation.ParameterDraft;
import dev.gradus.simulation.ParameterProblem;
import dev.gradus.simulation.ParameterProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A comparison on its way from text. Besides the parameters of the configuration in the foreground
 * there are {@value #BESIDE}, the others; {@value #KEEP}, which puts the present one beside; and
 * {@value #DROP}, which takes the one of that place away.
 */
public final class FlowComparisonDraft implements ParameterDraft<FlowComparison> {

  public static final String BESIDE = "beside";
  public static final String KEEP = "keep";
  public static final String DROP = "drop";

  private static final int SHOWN_LENGTH = 40;

  private GradientFlowDraft shown;
  private final List<GradientFlowParameters> beside;
  private final List<ParameterProblem> problems = new ArrayList<>();

  FlowComparisonDraft(FlowComparison from) {
    shown = from.shown().edit();
    beside = new ArrayList<>(from.beside());
  }

  @Override
  public boolean set(String name, String text) {
    switch (name) {
      case BESIDE -> readBeside(text);
      case KEEP -> keep();
      case DROP -> drop(text);
      default -> {
        return shown.set(name, text);
      }
    }
    return true;
  }

  private void keep() {
    GradientFlowParameters present = shown.build();
    if (beside.size() < FlowComparison.MOST_BESIDE && !beside.contains(present)) {
      beside.add(present);
    }
    shown = present.edit();
  }

  private void drop(String place) {
    if (place.matches("[0-9]") && Integer.parseInt(place) < beside.size()) {
      beside.remove(Integer.parseInt(place));
    }
  }

  private void readBeside(String text) {
    beside.clear();
    for (String one : text.split(";", -1)) {
      if (beside.size() == FlowComparison.MOST_BESIDE) {
        note(one, Kind.TOO_MUCH_WORK);
        return;
      }
      GradientFlowDraft draft = GradientFlowParameters.DEFAULT.edit();
      for (String pair : one.split(",", -1)) {
        int colon = pair.indexOf(':');
        if (colon < 0 || !draft.set(pair.substring(0, colon), pair.substring(colon + 1))) {
          note(pair, Kind.NOT_AN_OPTION);
        }
      }
      beside.add(draft.build());
      problems.addAll(draft.problems());
    }
  }

  private void note(String given, Kind kind) {
    String text = given.length() > SHOWN_LENGTH ? given.substring(0, SHOWN_LENGTH) + "…" : given;
    String most = Integer.toString(FlowComparison.MOST_BESIDE);
    List<String> allowed =
        kind == Kind.TOO_MUCH_WORK
            ? List.of("0", most)
            : List.copyOf(GradientFlowAddress.all(GradientFlowParameters.DEFAULT).keySet());
    problems.add(new ParameterProblem(BESIDE, text, allowed, most, kind));
  }

  /**
   * The nearest valid comparison: all have the depth of the one in the foreground, and where they
   * are too much work together, fewer seeds, and then fewer are kept.
   */
  @Override
  public FlowComparison build() {
    GradientFlowParameters first = shown.build();
    List<GradientFlowParameters> others = new ArrayList<>();
    for (GradientFlowParameters other : beside) {
      GradientFlowDraft draft = other.edit();
      draft.set("depth", Integer.toString(first.depth()));
      others.add(draft.build());
    }
    double seconds = seconds(first, others);
    if (seconds > GradientFlowLimits.PAGE.seconds()) {
      double share = GradientFlowLimits.PAGE.seconds() / seconds;
      ToIntFunction<GradientFlowParameters> fitting = it -> Math.max(1, (int) (it.seeds() * share));
      int asked = first.seeds();
      first = withSeeds(first, fitting.applyAsInt(first));
      others.replaceAll(it -> withSeeds(it, fitting.applyAsInt(it)));
      problems.add(
          new ParameterProblem(
              "seeds",
              Integer.toString(asked),
              List.of("1", Integer.toString(first.seeds())),
              Integer.toString(first.seeds()),
              Kind.TOO_MUCH_WORK));
      while (!others.isEmpty() && seconds(first, others) > GradientFlowLimits.PAGE.seconds()) {
        others.removeLast();
      }
    }
    return new FlowComparison(first, others);
  }

  private static double seconds(GradientFlowParameters first, List<GradientFlowParameters> others) {
    return first.seeds() * first.secondsASeed()
        + others.stream().mapToDouble(it -> it.seeds() * it.secondsASeed()).sum();
  }

  private static GradientFlowParameters withSeeds(GradientFlowParameters from, int seeds) {
    GradientFlowDraft draft = from.edit();
    draft.set("seeds", Integer.toString(seeds));
    return draft.build();
  }

  @Override
  public List<ParameterProblem> problems() {
    List<ParameterProblem> all = new ArrayList<>(shown.problems());
    all.addAll(problems);
    return all;
  }
}
