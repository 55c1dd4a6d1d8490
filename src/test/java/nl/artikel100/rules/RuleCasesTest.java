package nl.artikel100.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every excerpt under {@code rules/…/gevallen} gets the verdict that its name begins with. */
class RuleCasesTest {
  private static final Path RULES = Path.of("rules");
  private static final Request AS_NEW = new Request("nieuw", null, Lang.NL);

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    ArtikelHonderdToets toets = ArtikelHonderdToets.standard();
    List<Path> cases;
    try (Stream<Path> files = Files.walk(RULES)) {
      cases =
          files
              .filter(
                  file ->
                      file.toString().matches(".*\\.(txt|md)")
                          && file.getParent().endsWith("gevallen"))
              .sorted()
              .toList();
    }
    assertThat(cases).isNotEmpty();
    return cases.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    RULES.relativize(file).toString(), () -> check(toets, file)));
  }

  private static void check(ArtikelHonderdToets toets, Path file) throws Exception {
    String id = file.getParent().getParent().getFileName().toString().substring(0, 3);
    String name = file.getFileName().toString();
    String expected = name.substring(0, name.indexOf('-'));
    Report report = toets.check(file, AS_NEW).report();
    if (id.startsWith("C")) {
      boolean present =
          report.consistency().stream().anyMatch(c -> c.id().equals(id) && c.present());
      assertThat(present ? "aanwezig" : "afwezig").as(file.toString()).isEqualTo(expected);
      return;
    }
    Report.Criterion criterion =
        report.criteria().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    assertThat(criterion.verdict().word())
        .as("%s, elements %s, evidence %s", file, criterion.elements(), criterion.evidence())
        .isEqualTo(expected);
  }
}
