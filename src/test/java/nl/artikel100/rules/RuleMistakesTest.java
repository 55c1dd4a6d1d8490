package nl.artikel100.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.artikel100.document.Documents;
import nl.artikel100.facts.ConsistencyFinder;
import nl.artikel100.facts.FactFinder;
import nl.artikel100.facts.Facts;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in a rules folder is told with file and line, and an edit takes effect. */
class RuleMistakesTest {
  @TempDir Path folder;
  private Path copy;

  @BeforeEach
  void copyRules() throws IOException {
    copy = folder.resolve("rules");
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.toList()) {
        Path target = copy.resolve(Path.of("rules").relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!file.getParent().endsWith("gevallen")) {
          Files.copy(file, target);
        }
      }
    }
  }

  @Test
  void unchangedCopyIsTheSameRuleSet() throws Exception {
    assertThat(RuleLoader.folder(copy, null).hash()).isEqualTo(RuleLoader.standard().hash());
  }

  @Test
  void brokenYamlIsToldWithItsLine() throws IOException {
    edit("score.yaml", "versie:", "versie: [\nversie:");
    assertThat(mistakes().get(0).file()).isEqualTo("score.yaml");
    assertThat(mistakes().get(0).line()).isPositive();
    assertThat(mistakes().get(0).dutch()).contains("geen geldige YAML");
  }

  @Test
  void unknownConceptIsToldWithItsLine() throws IOException {
    String file = signals("T07");
    String before = Files.readString(copy.resolve(file));
    int line = (int) before.lines().takeWhile(text -> !text.contains("toont:")).count() + 2;
    Files.writeString(
        copy.resolve(file),
        before.replaceFirst("toont:.*", "toont:\n      - \"{bestaat_niet} + bevel\""));
    assertThat(mistakes())
        .anySatisfy(
            mistake -> {
              assertThat(mistake.file()).isEqualTo(file);
              assertThat(mistake.line()).isEqualTo(line);
              assertThat(mistake.dutch()).contains("{bestaat_niet}").contains("bestaat niet");
            });
  }

  @Test
  void misspeltKeyAndElementAreTold() throws IOException {
    edit(signals("T07"), "elementen:", "elementen:\n  natinaal: {tont: [bevel]}");
    assertThat(mistakes().stream().map(RuleException.Mistake::dutch))
        .anyMatch(text -> text.contains("tont"))
        .anyMatch(text -> text.contains("natinaal"));
  }

  @Test
  void misspeltListOfAConsistencyCheckIsToldWithItsLine() throws IOException {
    String file = signals("C04");
    edit(file, "  capaciteit:", "  capacitiet:");
    int line =
        (int)
                Files.readString(copy.resolve(file))
                    .lines()
                    .takeWhile(text -> !text.contains("capacitiet:"))
                    .count()
            + 1;
    assertThat(mistakes())
        .allMatch(mistake -> mistake.file().equals(file) && mistake.line() > 0)
        .anyMatch(mistake -> mistake.dutch().contains("\"capaciteit\" onder"))
        .anyMatch(mistake -> mistake.line() == line && mistake.dutch().contains("\"capacitiet\""));
  }

  @Test
  void missingFileOfAConsistencyCheckIsTold() throws IOException {
    Files.delete(copy.resolve(signals("C07")));
    assertThat(mistakes())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.file()).startsWith("consistentie/C07-"));
  }

  @Test
  void changedWordingOfAConsistencyCheckTakesEffect() throws Exception {
    Path text = folder.resolve("brief.txt");
    Files.writeString(text, "De Kamer leest dit in vergaderstuk 2952, nr. 5.\n");
    assertThat(references(RuleLoader.standard(), text)).isZero();
    edit(signals("C07"), "kamerstuk: [", "kamerstuk: [\"vergaderstuk\", ");
    Path cache = folder.resolve("cache");
    for (int run = 0; run < 2; run++) {
      assertThat(references(RuleLoader.folder(copy, cache), text)).isEqualTo(1);
    }
  }

  @Test
  void weightMustBeANumber() throws IOException {
    String text = Files.readString(copy.resolve("score.yaml"));
    Files.writeString(copy.resolve("score.yaml"), text.replaceFirst("T01: *[0-9.]+", "T01: veel"));
    assertThat(mistakes().get(0).dutch()).contains("T01").contains("getal");
  }

  @Test
  void brokenDrlIsToldWithFileAndLine() throws IOException {
    String file = folderOf("T07") + "/oordeel.drl";
    edit(file, "when", "wen");
    assertThat(mistakes())
        .anySatisfy(
            mistake -> {
              assertThat(mistake.file()).isEqualTo(file);
              assertThat(mistake.line()).isPositive();
            });
  }

  @Test
  void changedDrlTakesEffectAndIsKept() throws Exception {
    edit(folderOf("T07") + "/oordeel.drl", "Verdict.VOLDOET", "Verdict.BEOORDELEN");
    Path cache = folder.resolve("cache");
    for (int run = 0; run < 2; run++) {
      RuleSet rules = RuleLoader.folder(copy, cache);
      List<Object> facts =
          List.of(
              new Element("T07", "nationaal", true, false, true),
              new Element("T07", "missie", true, false, true));
      assertThat(rules.judge().conclude(facts))
          .filteredOn(Finding.class::isInstance)
          .extracting(finding -> ((Finding) finding).verdict().word())
          .contains("beoordelen");
      try (Stream<Path> kept = Files.list(cache)) {
        assertThat(kept.map(Path::toString)).hasSize(1).allMatch(name -> name.endsWith(".pack"));
      }
    }
  }

  @Test
  void damagedCopyOfCompiledRulesIsMadeAgain() throws Exception {
    edit(folderOf("T07") + "/oordeel.drl", "Verdict.VOLDOET", "Verdict.BEOORDELEN");
    Path cache = folder.resolve("cache");
    RuleSet whole = RuleLoader.folder(copy, cache);
    Path pack;
    try (Stream<Path> kept = Files.list(cache)) {
      pack = kept.findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(pack);
    for (int part = 1; part < 10; part++) {
      byte[] damaged = bytes.clone();
      int at = bytes.length / 10 * part;
      Arrays.fill(damaged, at, at + 200, (byte) 0xff);
      Files.write(pack, damaged);
      RuleSet again = RuleLoader.folder(copy, cache);
      assertThat(again.hash()).isEqualTo(whole.hash());
      assertThat(again.criteria()).hasSameSizeAs(whole.criteria());
      assertThat(Files.readAllBytes(pack)).isNotEqualTo(damaged);
    }
  }

  private static long references(RuleSet rules, Path letter) throws Exception {
    Sentences sentences = Sentences.of(Documents.read(letter));
    Facts facts = FactFinder.find(sentences, rules.factWords());
    return ConsistencyFinder.find(sentences, facts, rules.factWords()).stream()
        .filter(comparison -> comparison.check().equals("C07"))
        .count();
  }

  private String folderOf(String id) {
    return RuleLoader.standard().criterion(id).folder();
  }

  private String signals(String id) {
    return folderOf(id) + "/signalen.yaml";
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(copy.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(
        copy.resolve(file), text.replaceFirst(java.util.regex.Pattern.quote(from), to));
  }

  private List<RuleException.Mistake> mistakes() {
    RuleException thrown =
        catchThrowableOfType(RuleException.class, () -> RuleLoader.folder(copy, null));
    assertThat(thrown).isNotNull();
    return thrown.mistakes();
  }
}
