package dev.gradus.simulation.remedies.ui;

import dev.gradus.simulation.remedies.Combination;
import dev.gradus.simulation.remedies.RemediesParameters;
import dev.gradus.simulation.remedies.RemediesView;
import dev.gradus.simulation.remedies.RemediesView.Effect;
import dev.gradus.simulation.remedies.RemediesView.Pair;
import dev.gradus.simulation.remedies.Remedy;
import dev.gradus.uikit.EffectsModel;
import dev.gradus.uikit.EffectsModel.Dot;
import dev.gradus.uikit.EffectsModel.Row;
import java.util.List;
import java.util.Optional;

/** What each remedy changes, in each of eight networks and on average. */
final class RemedyEffects {

  private RemedyEffects() {}

  /**
   * The chart of a view.
   *
   * @param chosen the network whose pairs are marked
   */
  static EffectsModel model(
      RemediesParameters parameters,
      RemediesView view,
      Optional<Combination> chosen,
      RemediesWords words) {
    return new EffectsModel(
        words.of("remedies.effects"),
        view.effects().stream().map(it -> row(it, parameters, chosen, words)).toList(),
        words.of("remedies.effects.less"),
        words.of("remedies.effects.more"),
        List.of(words.of("remedies.effects.note.ring"), words.of("remedies.effects.note.bar")),
        words.of("remedies.effects.aria"));
  }

  private static Row row(
      Effect effect,
      RemediesParameters parameters,
      Optional<Combination> chosen,
      RemediesWords words) {
    return new Row(
        words.label(effect.remedy(), parameters.normalization()),
        effect.mean(),
        words.orders(effect.mean()),
        effect.pairs().stream().map(pair -> dot(pair, parameters, chosen, words)).toList());
  }

  private static Dot dot(
      Pair pair, RemediesParameters parameters, Optional<Combination> chosen, RemediesWords words) {
    boolean marked =
        chosen.filter(it -> it.equals(pair.with()) || it.equals(pair.without())).isPresent();
    return new Dot(
        pair.effect(),
        pair.reached(),
        !pair.with().has(Remedy.NORMALIZATION),
        marked,
        words.of(
            "remedies.pair",
            words.name(pair.without(), parameters.normalization()),
            words.name(pair.with(), parameters.normalization()),
            words.orders(pair.effect())));
  }
}
