package nl.artikel100;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The layers of the design, as an executable rule. */
class ArchitectureTest {
  private static JavaClasses code;

  @BeforeAll
  static void read() {
    code =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.artikel100");
  }

  @Test
  void dependenciesRunOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("document")
        .definedBy("nl.artikel100.document..")
        .layer("text")
        .definedBy("nl.artikel100.text..")
        .layer("facts")
        .definedBy("nl.artikel100.facts..")
        .layer("evidence")
        .definedBy("nl.artikel100.evidence..")
        .layer("rules")
        .definedBy("nl.artikel100.rules..")
        .layer("scoring")
        .definedBy("nl.artikel100.scoring..")
        .layer("report")
        .definedBy("nl.artikel100.report..")
        .layer("annotate")
        .definedBy("nl.artikel100.annotate..")
        .layer("gate")
        .definedBy("nl.artikel100.gate..")
        .layer("facade")
        .definedBy("nl.artikel100")
        .layer("archive")
        .definedBy("nl.artikel100.archive..")
        .layer("writers")
        .definedBy("nl.artikel100.overview..", "nl.artikel100.workbook..")
        .layer("batch")
        .definedBy("nl.artikel100.batch..")
        .layer("users")
        .definedBy(
            "nl.artikel100.cli..",
            "nl.artikel100.dump..",
            "nl.artikel100.evaluate..",
            "nl.artikel100.web..")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers("facts", "evidence", "rules", "scoring", "facade", "users")
        .whereLayer("facts")
        .mayOnlyBeAccessedByLayers("evidence", "rules", "scoring", "facade", "users")
        .whereLayer("evidence")
        .mayOnlyBeAccessedByLayers("rules", "scoring", "facade", "users")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("scoring", "gate", "facade", "archive", "batch", "users")
        .whereLayer("gate")
        .mayOnlyBeAccessedByLayers("users")
        .whereLayer("scoring")
        .mayOnlyBeAccessedByLayers("facade", "archive", "batch", "users", "report")
        .whereLayer("annotate")
        .mayOnlyBeAccessedByLayers("users")
        .whereLayer("facade")
        .mayOnlyBeAccessedByLayers("batch", "users")
        .whereLayer("archive")
        .mayOnlyBeAccessedByLayers("writers", "batch", "users")
        .whereLayer("writers")
        .mayOnlyBeAccessedByLayers("users")
        .whereLayer("batch")
        .mayOnlyBeAccessedByLayers("users")
        .whereLayer("users")
        .mayNotBeAccessedByAnyLayer()
        .check(code);
  }

  @Test
  void annotateKnowsTheValuesOfDocumentAndReportOnly() {
    noClasses()
        .that()
        .resideInAPackage("nl.artikel100.annotate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "nl.artikel100.text..",
            "nl.artikel100.facts..",
            "nl.artikel100.evidence..",
            "nl.artikel100.rules..",
            "nl.artikel100.scoring..",
            "nl.artikel100.cli..")
        .check(code);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("nl.artikel100.(*)..").should().beFreeOfCycles().check(code);
  }

  @Test
  void onlyRulesKnowsDrools() {
    noClasses()
        .that()
        .resideOutsideOfPackages("nl.artikel100.rules..", "regels..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .check(code);
  }

  @Test
  void onlyDocumentKnowsFileFormats() {
    noClasses()
        .that()
        .resideOutsideOfPackage("nl.artikel100.document..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jsoup..", "javax.xml.stream..")
        .check(code);
    noClasses()
        .that()
        .resideOutsideOfPackages("nl.artikel100.document..", "nl.artikel100.workbook..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..")
        .check(code);
    noClasses()
        .that()
        .resideOutsideOfPackages("nl.artikel100.document..", "nl.artikel100.annotate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..")
        .check(code);
  }

  @Test
  void nothingOpensAConnection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URLConnection")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.http.HttpClient")
        .check(code);
  }

  @Test
  void onlyWebListens() {
    noClasses()
        .that()
        .resideOutsideOfPackage("nl.artikel100.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.net.httpserver..", "java.nio.channels..", "java.rmi..")
        .orShould()
        .dependOnClassesThat()
        // what is left of java.net writes and takes apart addresses
        .haveNameMatching("java\\.net\\.(?!(URI|URISyntaxException|URLEncoder|URL)$).*")
        .check(code);
    noClasses()
        .should()
        .callMethod(URL.class, "openConnection")
        .orShould()
        .callMethod(URL.class, "openStream")
        .check(code);
  }

  @Test
  void webKnowsNoFileFormatsAndNoRules() {
    noClasses()
        .that()
        .resideInAPackage("nl.artikel100.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "nl.artikel100.cli..",
            "nl.artikel100.text..",
            "nl.artikel100.facts..",
            "nl.artikel100.evidence..")
        .check(code);
  }

  @Test
  void nothingIsKeptBetweenChecks() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage("nl.artikel100..")
        .should()
        .beFinal()
        .check(code);
  }

  @Test
  void valuesOfTheReportAreRecords() {
    classes()
        .that()
        .resideInAPackage("nl.artikel100.report")
        .and()
        .haveSimpleNameStartingWith("Report")
        .and()
        .areNotMemberClasses()
        .should()
        .beRecords()
        .check(code);
  }
}
