package dev.gradus;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use whom. A rule that matches no class fails, as ArchUnit has it by default. */
@AnalyzeClasses(packages = "dev.gradus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule modules_have_no_cycles =
      slices().matching("dev.gradus.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule vaadin_only_where_pages_are_made =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.gradus", "..ui..", "..uikit..", "..shell..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin..");

  @ArchTest
  static final ArchRule ejml_only_in_the_engine =
      noClasses()
          .that()
          .resideOutsideOfPackages("..numerics..", "..simulation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.ejml..");

  @ArchTest
  static final ArchRule sql_only_where_it_is_stored =
      noClasses()
          .that()
          .resideOutsideOfPackage("..internal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");

  @ArchTest
  static final ArchRule internals_stay_inside_their_module =
      slices().matching("dev.gradus.(*).internal..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule the_engine_knows_no_framework =
      classes()
          .that()
          .resideInAPackage("..numerics..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "jdk.incubator.vector..",
              "org.ejml..",
              "org.apache.commons.numbers..",
              "org.jspecify..",
              "dev.gradus.numerics..");

  /** Else it depends on what ran before whether a vector becomes an object; see VectorKernels. */
  @ArchTest
  static final ArchRule no_vector_passes_from_method_to_method =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("..numerics.kernels..")
          .should()
          .haveRawReturnType(resideInAPackage("jdk.incubator.vector"))
          .orShould()
          .haveRawParameterTypes(anyElementThat(resideInAPackage("jdk.incubator.vector")));

  @ArchTest
  static final ArchRule clocks_are_injected =
      noClasses()
          .that()
          .resideOutsideOfPackage("..shell..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.Clock.class, "systemUTC")
          .orShould()
          .callMethod(Math.class, "random");

  /** The table of docs/decisions/0004-modules.md. */
  static Stream<Arguments> uses() {
    return Stream.of(
        Arguments.of("numerics", new String[] {}),
        Arguments.of("content", new String[] {}),
        Arguments.of("account", new String[] {}),
        Arguments.of("uikit", new String[] {"numerics"}),
        Arguments.of("simulation", new String[] {"numerics", "uikit"}),
        Arguments.of(
            "contentcheck", new String[] {"content", "simulation", "numerics", "assessment"}),
        Arguments.of("progress", new String[] {"account"}),
        Arguments.of(
            "assessment",
            new String[] {"content", "simulation", "numerics", "progress", "account", "uikit"}),
        Arguments.of("interview", new String[] {"content", "progress", "account", "uikit"}),
        Arguments.of(
            "reading",
            new String[] {"content", "simulation", "numerics", "progress", "account", "uikit"}));
  }

  @ParameterizedTest
  @MethodSource("uses")
  void a_module_uses_only_what_the_table_allows(String module, String[] allowed) {
    String[] forbidden =
        Stream.of(
                "numerics",
                "content",
                "account",
                "uikit",
                "simulation",
                "progress",
                "assessment",
                "interview",
                "reading",
                "contentcheck",
                "command",
                "shell")
            .filter(other -> !other.equals(module) && !Arrays.asList(allowed).contains(other))
            .map(other -> "dev.gradus." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("dev.gradus." + module + "..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are of other modules: " + String.join(", ", forbidden),
                (JavaClass type) ->
                    Arrays.stream(forbidden)
                        .anyMatch(pattern -> resideInAPackage(pattern).test(type))))
        .check(
            new com.tngtech.archunit.core.importer.ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.gradus"));
  }
}
