package dev.gradus.contentcheck;

import dev.gradus.content.ClaimEngine;
import dev.gradus.content.ContentFiles;
import dev.gradus.content.Problem;
import dev.gradus.content.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;

/** Runs all rules over all content. */
public final class ContentChecker {
  private final List<Rule> rules;

  /**
   * A checker with every rule.
   *
   * @param engine computes what the texts claim
   */
  public ContentChecker(ClaimEngine engine) {
    this(
        List.of(
            new RequiredFilesRule(),
            new KnownFilesRule(),
            new SchemaRule(),
            new PresetsRule(),
            new IdsRule(),
            new RevisionRule(),
            new BothLanguagesRule(),
            new ShapeRule(),
            new TwinsRule(),
            new SectionsRule(),
            new WordingsRule(),
            new CardRowsRule(),
            new CandidatesRule(),
            new InterviewsRule(),
            new DeadEndsRule(),
            new SpokenRule(),
            new RubricRule(),
            new CompetencesRule(),
            new SourcesRule(),
            new ConceptsRule(),
            new LinksRule(),
            new DirectivesRule(),
            new FigureNumbersRule(),
            new StraySignsRule(),
            new FormulasRule(),
            new AlphabetRule(),
            new TypographyRule(),
            new ClaimsRule(engine),
            new LexiconConceptsRule(),
            new LexiconQuestionsRule(),
            new ItemPlaceRule(),
            new ChoicesRule(),
            new FeedbackRule(),
            new TrapsRule(),
            new MisconceptionsRule(),
            new StatesRule(),
            new GeneratedRule(),
            new JudgedAnswerRule(),
            new StemsRule(),
            new NumbersRule(engine),
            new ProofRule(engine)));
  }

  ContentChecker(List<Rule> rules) {
    this.rules = rules;
  }

  /** Checks files. */
  public ContentReport check(ContentFiles files) {
    return check(Manuscript.read(files));
  }

  /** Checks what was read; problems of reading come first. */
  public ContentReport check(Manuscript manuscript) {
    List<Problem> problems = new ArrayList<>(manuscript.problems());
    for (Rule rule : rules) {
      rule.check(
          manuscript,
          (path, line, message) -> problems.add(new Problem(path, line, rule.name(), message)));
    }
    return new ContentReport(
        problems.stream().distinct().sorted().toList(),
        manuscript.fileCount(),
        manuscript.claims().size(),
        manuscript.items().size());
  }
}
