package dev.gradus.content;

import dev.gradus.content.internal.LibraryBuilder;
import dev.gradus.content.manuscript.Manuscript;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a learner reads about the subject.
 *
 * @param questions in their order, the card first
 * @param interviews what the interviewer says, by the id of the question
 * @param tasks by level, then id
 * @param labs pages of the laboratory, in their order
 * @param items quiz items, by group, then id
 * @param misconceptions in the order of the file
 * @param concepts each after those that it requires
 * @param sources by key, in the order of the file
 * @param presets of all simulations, by simulation, then in the order of the file
 */
public record ContentLibrary(
    List<Question> questions,
    List<InterviewScript> interviews,
    List<Task> tasks,
    List<Lab> labs,
    List<Item> items,
    List<Misconception> misconceptions,
    List<Concept> concepts,
    Map<String, Source> sources,
    List<Preset> presets) {
  public ContentLibrary {
    questions = List.copyOf(questions);
    interviews = List.copyOf(interviews);
    tasks = List.copyOf(tasks);
    labs = List.copyOf(labs);
    items = List.copyOf(items);
    misconceptions = List.copyOf(misconceptions);
    concepts = List.copyOf(concepts);
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    presets = List.copyOf(presets);
  }

  /**
   * Reads and renders all content.
   *
   * @throws ContentException if a file cannot be read or something essential is missing; whether
   *     the content is right in every respect is for the check to say
   */
  public static ContentLibrary load(ContentFiles files) {
    return of(Manuscript.read(files));
  }

  /**
   * Renders what was read.
   *
   * @throws ContentException as {@link #load}
   */
  public static ContentLibrary of(Manuscript manuscript) {
    return new LibraryBuilder(manuscript).build();
  }

  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** The script for a question. */
  public Optional<InterviewScript> interview(String questionId) {
    return interviews.stream().filter(script -> script.id().equals(questionId)).findFirst();
  }

  public Optional<Task> task(String id) {
    return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
  }

  public Optional<Lab> lab(String id) {
    return labs.stream().filter(lab -> lab.id().equals(id)).findFirst();
  }

  public Optional<Item> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  public Optional<Misconception> misconception(String id) {
    return misconceptions.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  public Optional<Concept> concept(String id) {
    return concepts.stream().filter(concept -> concept.id().equals(id)).findFirst();
  }

  public Optional<Source> source(String key) {
    return Optional.ofNullable(sources.get(key));
  }

  public Optional<Preset> preset(String id) {
    return presets.stream().filter(preset -> preset.id().equals(id)).findFirst();
  }

  /** The presets of one simulation, in the order of the file. */
  public List<Preset> presets(String simulation) {
    return presets.stream().filter(preset -> preset.simulation().equals(simulation)).toList();
  }

  /**
   * The main page, which holds the figure.
   *
   * @throws java.util.NoSuchElementException if the content has no question of kind CARD
   */
  public Question card() {
    return questions.stream()
        .filter(question -> question.kind() == Question.Kind.CARD)
        .findFirst()
        .orElseThrow();
  }
}
