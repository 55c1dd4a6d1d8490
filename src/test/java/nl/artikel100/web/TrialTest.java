package nl.artikel100.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.Block;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialTest {
  private static final ArtikelHonderdToets TOETS = ArtikelHonderdToets.standard();

  @ParameterizedTest
  @ValueSource(strings = {"zwak.docx", "zwak.pdf", "goed.md"})
  void changesTheTextOfTheBlockAndMovesTheRest(String sample) throws Exception {
    Letter letter = Documents.read(Path.of("samples", sample));
    Map<Integer, String> edits = new TreeMap<>();
    for (int i = 0; i < letter.blocks().size(); i += 3) {
      edits.put(i, i % 2 == 0 ? "" : "Een zin die er eerst niet stond, over van alles en nog wat.");
    }
    Letter changed = Trial.of(letter, edits);
    assertThat(changed.blocks()).hasSameSizeAs(letter.blocks());
    for (int i = 0; i < letter.blocks().size(); i++) {
      Block old = letter.blocks().get(i);
      Block now = changed.blocks().get(i);
      assertThat(changed.textOf(now)).isEqualTo(edits.getOrDefault(i, letter.textOf(old)));
      assertThat(now.kind()).isEqualTo(old.kind());
      int anchor = now.place().anchor();
      assertThat(anchor).isBetween(-1, changed.text().length());
      assertThat(anchor < 0).isEqualTo(old.place().anchor() < 0);
    }
    Report report = TOETS.check(changed, Request.standard()).report();
    report.criteria().stream()
        .flatMap(criterion -> criterion.evidence().stream())
        .forEach(
            e -> assertThat(changed.text().substring(e.start(), e.end())).isEqualTo(e.quote()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zwak.docx", "zwak.pdf"})
  void theSameTextGivesTheSameVerdicts(String sample) throws Exception {
    Letter letter = Documents.read(Path.of("samples", sample));
    Letter same = Trial.of(letter, Map.of());
    assertThat(same.text()).isEqualTo(letter.text());
    assertThat(TOETS.check(same, Request.standard()).report())
        .isEqualTo(TOETS.check(letter, Request.standard()).report());
  }
}
