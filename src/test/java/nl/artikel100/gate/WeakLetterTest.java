package nl.artikel100.gate;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;
import org.junit.jupiter.api.BeforeAll;

/** The rules and the check of the weak sample, made once for a class. */
abstract class WeakLetterTest {
  static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  static ArtikelHonderdToets toets;
  static Set<String> ids;
  static Check weak;

  @BeforeAll
  static void load() throws Exception {
    toets = ArtikelHonderdToets.standard();
    ids = ConfigReader.ids(toets.rules());
    weak = check("samples/zwak.docx");
  }

  static Check check(String file) throws Exception {
    return toets.check(Path.of(file), Request.standard());
  }

  static Waiver waiver(String criterion, LocalDate until) {
    return new Waiver(
        criterion,
        FileSystems.getDefault().getPathMatcher("glob:brieven/2027*.docx"),
        Path.of("/x").toAbsolutePath(),
        "Reden.",
        "DVB",
        until,
        "c:1");
  }

  static Report.Criterion criterion(Report report, String id) {
    return report.criteria().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }
}
