package dev.gradus.interview.internal;

import dev.gradus.content.lexicon.LexiconConcept;
import dev.gradus.content.lexicon.Phrase;
import dev.gradus.content.lexicon.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the concepts that an answer names. Immutable. */
final class ConceptIndex {
  private static final int LONGEST_GAP = 2;

  private record Entry(String concept, List<Word> words) {}

  private final WordIndex words;
  private final Map<Word, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<String, Set<String>> including = new HashMap<>();
  private final Set<String> opaque = new HashSet<>();

  ConceptIndex(Collection<LexiconConcept> concepts) {
    List<Word> allWords = new ArrayList<>();
    for (LexiconConcept concept : concepts) {
      if (concept.opaque()) {
        opaque.add(concept.id());
      }
      for (Phrase phrase : concept.phrases()) {
        allWords.addAll(phrase.words());
        byFirstWord
            .computeIfAbsent(phrase.words().getFirst(), any -> new ArrayList<>())
            .add(new Entry(concept.id(), phrase.words()));
      }
    }
    words = new WordIndex(allWords);
    Map<String, List<String>> parents = new HashMap<>();
    concepts.forEach(concept ->
        concept
            .kinds()
            .forEach(
                kind -> parents.computeIfAbsent(kind, any -> new ArrayList<>()).add(concept.id())));
    concepts.forEach(concept -> {
      Set<String> all = new LinkedHashSet<>();
      addParents(concept.id(), parents, all);
      including.put(concept.id(), all);
    });
  }

  private static void addParents(String id, Map<String, List<String>> parents, Set<String> all) {
    if (all.add(id)) {
      parents.getOrDefault(id, List.of()).forEach(parent -> addParents(parent, parents, all));
    }
  }

  /** All occurrences by concept, each list in the order of the text. */
  Map<String, List<Occurrence>> occurrences(List<Token> tokens) {
    Map<String, Set<Occurrence>> byConcept = new HashMap<>();
    for (Occurrence occurrence : visible(named(tokens))) {
      for (String concept : including.getOrDefault(occurrence.concept(), Set.of())) {
        byConcept
            .computeIfAbsent(concept, any -> new LinkedHashSet<>())
            .add(new Occurrence(concept, occurrence.first(), occurrence.last()));
      }
    }
    Map<String, List<Occurrence>> lists = new HashMap<>();
    byConcept.forEach((concept, places) -> lists.put(concept, List.copyOf(places)));
    return lists;
  }

  private List<Occurrence> named(List<Token> tokens) {
    Stems stems = new Stems();
    Map<String, Set<Word>> known = new HashMap<>();
    boolean transliterated = Transliteration.isUsed(tokens);
    List<Set<Word>> wordsOfTokens =
        tokens.stream()
            .map(token ->
                known.computeIfAbsent(token.form(), any -> words(token, transliterated, stems)))
            .toList();
    Set<Occurrence> named = new LinkedHashSet<>();
    for (int first = 0; first < tokens.size(); first++) {
      for (Word word : wordsOfTokens.get(first)) {
        for (Entry entry : byFirstWord.getOrDefault(word, List.of())) {
          int last = end(entry.words(), 1, first + 1, tokens, wordsOfTokens);
          if (last >= 0) {
            named.add(new Occurrence(entry.concept(), first, last));
          }
        }
      }
    }
    return List.copyOf(named);
  }

  private Set<Word> words(Token token, boolean transliterated, Stems stems) {
    Set<Word> found = words.words(token, stems);
    if (transliterated && Character.isLetter(token.form().charAt(0))) {
      Set<Word> both = new HashSet<>(found);
      both.addAll(words.words(token.in(Transliteration.cyrillic(token.form())), stems));
      return both;
    }
    return found;
  }

  /** Index of the last token if the words from {@code word} on stand from {@code at}; else -1. */
  private static int end(
      List<Word> phrase, int word, int at, List<Token> tokens, List<Set<Word>> wordsOfTokens) {
    if (word == phrase.size()) {
      return at - 1;
    }
    boolean gap = phrase.get(word).kind() == Word.Kind.GAP;
    int farthest = gap ? at + LONGEST_GAP : at;
    int next = gap ? word + 1 : word;
    for (int place = at; place <= farthest && place < tokens.size(); place++) {
      if (tokens.get(place).part() != tokens.get(at - 1).part()) {
        return -1;
      }
      if (wordsOfTokens.get(place).contains(phrase.get(next))) {
        int last = end(phrase, next + 1, place + 1, tokens, wordsOfTokens);
        if (last >= 0) {
          return last;
        }
      }
    }
    return -1;
  }

  /** Without those inside an opaque one. */
  private List<Occurrence> visible(List<Occurrence> named) {
    List<Occurrence> covers =
        named.stream().filter(it -> opaque.contains(it.concept()) && it.length() > 1).toList();
    Map<Integer, List<Occurrence>> coverByToken = new HashMap<>();
    for (Occurrence cover : covers) {
      for (int token = cover.first(); token <= cover.last(); token++) {
        coverByToken.computeIfAbsent(token, any -> new ArrayList<>()).add(cover);
      }
    }
    return named.stream()
        .filter(it ->
            coverByToken.getOrDefault(it.first(), List.of()).stream()
                .noneMatch(cover -> cover.contains(it) && !isKind(it, cover)))
        .toList();
  }

  /** An opaque concept does not hide a longer-named kind of itself or its own shorter name. */
  private boolean isKind(Occurrence inner, Occurrence cover) {
    return including.getOrDefault(inner.concept(), Set.of()).contains(cover.concept());
  }
}
