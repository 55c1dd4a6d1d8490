package nl.artikel100.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.artikel100.report.Lang;
import nl.artikel100.rules.RuleException;
import nl.artikel100.rules.RuleLoader;
import nl.artikel100.rules.RuleSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigTest {
  private static RuleSet rules;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    rules = RuleLoader.standard();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve(Config.NAME), text);
  }

  private Config read(String text) throws Exception {
    return ConfigReader.read(write(text), rules);
  }

  private RuleException mistakes(String text) throws IOException {
    Path file = write(text);
    return catchThrowableOfType(RuleException.class, () -> ConfigReader.read(file, rules));
  }

  @Test
  void readsEverySetting() throws Exception {
    Config config =
        read(
            """
            regels: {versie: "%s", sha256: %s}
            taal: en
            profiel: verlenging
            gewichten: {L09: 3, T01: 0,5}
            drempel: 62,5
            drempel-over: gemiddelde
            verplicht: [L01, L09]
            faal-op: ["deels:L10", tegenspraak]
            hoogste-daling: 5
            baseline: map/b.json
            afwijkingen:
              - criterium: [L06, L08]
                brief: "2027/*.docx"
                reden: Er gaan alleen militairen mee.
                eigenaar: DVB
                geldig-tot: 2027-12-31
            """
                .formatted(rules.version(), rules.hash().substring(0, 12))
                .replace("0,5", "\"0,5\""));
    assertThat(config.lang()).isEqualTo(Lang.EN);
    assertThat(config.profile()).isEqualTo("verlenging");
    assertThat(config.weights()).isEqualTo(Map.of("L09", 3.0, "T01", 0.5));
    assertThat(config.least()).isEqualTo(62.5);
    assertThat(config.mean()).isTrue();
    assertThat(config.forbidden())
        .containsExactly(
            new Ban("ontbreekt", Set.of("L01", "L09")),
            new Ban("deels", Set.of("L10")),
            new Ban("tegenspraak", Set.of()));
    assertThat(config.mostDrop()).isEqualTo(5);
    assertThat(config.baseline()).isEqualTo(folder.resolve("map/b.json"));
    assertThat(config.waivers()).extracting(Waiver::criterion).containsExactly("L06", "L08");
    Waiver waiver = config.waivers().get(0);
    assertThat(waiver.until()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(waiver.place()).isEqualTo(config.file() + ":12");
    assertThat(config.lines()).containsEntry("afwijkingen", 11).containsEntry("regels", 1);
  }

  @ParameterizedTest
  @EnumSource
  void exampleIsRightAlsoWithAllTurnedOn(Lang lang) throws Exception {
    String example = Config.example(lang);
    assertThat(read(example).least()).isEqualTo(60);
    Config all = read(example.replaceAll("(?m)^#(?! )", "").replaceAll("(?m)^#(?=  +)", ""));
    assertThat(all.waivers()).hasSize(1);
    assertThat(all.wordings()).contains("NH-90 MEDEVAC").doesNotContain("drempel");
    assertThat(RuleLoader.extended(null, all.wordings(), "x", null).hash())
        .isNotEqualTo(rules.hash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          drempl: 70                          | 1 | onbekende sleutel "drempl"; verwacht een van regels, taal
          drempel: veel                       | 1 | drempel: verwacht een getal van 0 tot en met 100
          drempel: 101                        | 1 | drempel: verwacht een getal van 0 tot en met 100
          drempel: NaN                        | 1 | drempel: verwacht een getal van 0 tot en met 100
          drempel: [70]                       | 1 | drempel: verwacht een getal
          taal: fr                            | 1 | taal: verwacht een van en, nl
          profiel: kort                       | 1 | profiel: verwacht een van aanvullend, nieuw, verlenging
          drempel-over: mediaan               | 1 | drempel-over: verwacht een van elke, gemiddelde
          verplicht: [L01, L21]               | 1 | "L21" is geen criterium
          verplicht: [C01]                    | 1 | "C01" is geen criterium
          verplicht: {L01: x}                 | 1 | verplicht: verwacht een lijst
          gewichten: {L09: -1}                | 1 | gewichten: L09: verwacht een getal van 0 tot en met 1000
          gewichten: {X01: 1}                 | 1 | "X01" is geen criterium
          gewichten: L09                      | 1 | gewichten: verwacht regels als
          faal-op: [mist]                     | 1 | faal-op: "mist" past niet
          faal-op: ["ontbreekt:L99"]          | 1 | faal-op: "L99" past niet
          faal-op: ["ontbreekt:C01"]          | 1 | faal-op: "C01" past niet
          faal-op: ["tegenspraak:L01"]        | 1 | faal-op: "L01" past niet
          regels: "0.0.1"                     | 1 | hier is versie 0.0.1 vastgezet, maar art100 toetst met versie
          regels: {sha256: "0000000000"}      | 1 | sha256 begint hier met 0000000000
          regels: {sha: x}                    | 1 | regels: verwacht een versie
          afwijkingen: L06                    | 1 | afwijkingen: verwacht een lijst
          drempel: 7~drempel: 8               | 2 | "drempel" staat er twee keer
          taal: nl~ drempel: 8                | 2 | geen geldige YAML
          - 70                                | 1 | verwacht regels als "drempel: 70"
          """)
  void mistakeIsToldByLineWithWhatWasExpected(String text, int line, String message)
      throws IOException {
    RuleException e = mistakes(text.replace('~', '\n') + "\n");
    assertThat(e.mistakes()).hasSize(1);
    assertThat(e.mistakes().get(0).file()).isEqualTo(folder.resolve(Config.NAME).toString());
    assertThat(e.mistakes().get(0).line()).isEqualTo(line);
    assertThat(e.mistakes().get(0).dutch()).contains(message);
    assertThat(e.mistakes().get(0).english()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reden: Er gaan alleen militairen mee. | ''                       | 2 | zonder "reden"
          reden: Er gaan alleen militairen mee. | reden: "  "              | 2 | zonder "reden"
          eigenaar: DVB                         | ''                       | 2 | zonder "eigenaar"
          geldig-tot: 2027-12-31                | ''                       | 2 | zonder "geldig-tot"
          geldig-tot: 2027-12-31                | geldig-tot: 31-12-2027   | 6 | verwacht een datum als
          geldig-tot: 2027-12-31                | geldig-tot: 2027-02-30   | 6 | verwacht een datum als
          brief: "2027/*.docx"                  | brief: "[.docx"          | 3 | is geen patroon
          criterium: L06                        | criterium: L6x           | 2 | is geen criterium
          criterium: L06                        | criterium: [{a: b}]      | 2 | is geen criterium
          eigenaar: DVB                         | beheerder: DVB           | 5 | onbekende sleutel "beheerder"
          """)
  void waiverNeedsAllOfItsLines(String line, String instead, int at, String message)
      throws IOException {
    String good =
        """
        afwijkingen:
          - criterium: L06
            brief: "2027/*.docx"
            reden: Er gaan alleen militairen mee.
            eigenaar: DVB
            geldig-tot: 2027-12-31
        """;
    assertThat(good).contains(line);
    RuleException e = mistakes(good.replace(line, instead));
    assertThat(e.mistakes())
        .anySatisfy(
            m -> {
              assertThat(m.line()).isEqualTo(at);
              assertThat(m.dutch()).contains(message);
            });
  }

  @Test
  void fileOfNotepadIsRead() throws Exception {
    Config config =
        read("\uFEFFdrempel: 61\r\nbewoordingen:\r\n  begrippen:\r\n    x: [y]\r\ntaal: nl\r\n");
    assertThat(config.least()).isEqualTo(61);
    assertThat(config.wordings().lines().toList())
        .containsExactly("", "bewoordingen:", "  begrippen:", "    x: [y]", "");
  }

  @Test
  void allMistakesAreToldAtOnce() throws IOException {
    assertThat(mistakes("taal: fr\ndrempel: x\nkleur: rood\n").mistakes()).hasSize(3);
  }

  @Test
  void nearestFileUpwardHolds() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    Path letter = Files.writeString(deep.resolve("brief.txt"), "x");
    Path top = write("taal: nl\n");
    assertThat(Config.find(letter)).isEqualTo(top);
    Path nearer = Files.writeString(folder.resolve("a").resolve(Config.NAME), "taal: en\n");
    assertThat(Config.find(letter)).isEqualTo(nearer);
    assertThat(Config.find(folder)).isEqualTo(top);
    assertThat(Config.find(deep.resolve("niet-daar.txt"))).isEqualTo(nearer);
  }

  @Test
  void wordingWithAMistakeIsToldByItsLine() throws Exception {
    String text =
        """
        # uitleg
        drempel: 60
        bewoordingen:
          L09:
            elementen:
              norm: {toont: ["{bestaat-niet} + protocol"]}
        """;
    String wordings = read(text).wordings();
    RuleException e =
        catchThrowableOfType(
            RuleException.class,
            () -> RuleLoader.extended(null, wordings, "map/.art100.yml", null));
    assertThat(e.mistakes())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.file()).isEqualTo("map/.art100.yml");
              assertThat(m.line()).isEqualTo(6);
              assertThat(m.dutch()).contains("bestaat-niet");
            });
    for (String wrong :
        new String[] {
          "bewoordingen:\n  L99: {begrippen: {x: [y]}}\n",
          "bewoordingen:\n  L09: {woorden: {x: [y]}}\n",
          "bewoordingen:\n  L09: {elementen: {geen: {toont: [\"protocol\"]}}}\n",
          "bewoordingen: [x]\n",
          "bewoordingen:\n  begrippen: {x: [\"{x}\"]}\n"
        }) {
      String block = read(wrong).wordings();
      RuleException told =
          catchThrowableOfType(
              RuleException.class, () -> RuleLoader.extended(null, block, "f", null));
      assertThat(told.mistakes()).as(wrong).isNotEmpty().allMatch(m -> m.file().equals("f"));
    }
  }
}
