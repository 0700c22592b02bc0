package dev.gradus.simulation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What content may say of one simulation: its name, and the values of its parameters. An
 * implementation has a public constructor without arguments and a line in {@code
 * META-INF/services/dev.gradus.simulation.SimulationVocabulary}; that is the whole registration,
 * because content is also checked where neither Spring nor an engine is started.
 */
public interface SimulationVocabulary {

  /** The simulation's {@link Simulation#id}. */
  String id();

  /** A draft that starts from the usual parameters and keeps to what a page may ask for. */
  ParameterDraft<?> draft();

  /** All that are registered, by id. */
  static SortedMap<String, SimulationVocabulary> all() {
    return Registered.BY_ID;
  }

  /**
   * What is wrong with parameters as content writes them; empty if the simulation takes all of them
   * as they stand.
   */
  default List<Objection> objections(Map<String, String> parameters) {
    ParameterDraft<?> draft = draft();
    List<Objection> unknown =
        parameters.entrySet().stream()
            .filter(parameter -> !draft.set(parameter.getKey(), parameter.getValue()))
            .map(parameter -> new Objection(parameter.getKey(), "there is no such parameter"))
            .toList();
    Object _ = draft.build();
    return unknown.isEmpty()
        ? draft.problems().stream()
            .map(problem -> new Objection(problem.parameter(), "this value is not accepted"))
            .toList()
        : unknown;
  }

  /**
   * A parameter that is not taken as it stands.
   *
   * @param parameter its name
   * @param why for the author
   */
  record Objection(String parameter, String why) {}

  /** Looked for once. */
  final class Registered {
    private static final SortedMap<String, SimulationVocabulary> BY_ID = search();

    private Registered() {}

    private static SortedMap<String, SimulationVocabulary> search() {
      SortedMap<String, SimulationVocabulary> byId = new TreeMap<>();
      ServiceLoader.load(SimulationVocabulary.class, SimulationVocabulary.class.getClassLoader())
          .forEach(vocabulary -> byId.put(vocabulary.id(), vocabulary));
      return Collections.unmodifiableSortedMap(byId);
    }
  }
}
