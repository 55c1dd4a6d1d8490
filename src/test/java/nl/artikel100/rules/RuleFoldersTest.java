package nl.artikel100.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule folder is complete. All that is missing is told at once. */
class RuleFoldersTest {
  private static final Path RULES = Path.of("rules");
  private static final Pattern RULE_NAME = Pattern.compile("(?m)^rule \"([^\"]*)\"");
  private static final Set<String> MAY_BE_NVT =
      Set.of("T06", "L03", "L04", "L05", "L06", "L11", "L13", "L15", "L16");

  private final List<String> missing = new ArrayList<>();

  @Test
  void everyFolderIsComplete() throws Exception {
    RuleSet rules = RuleLoader.standard();
    List<String> ids = rules.criteria().stream().map(CriterionText::id).toList();
    Set<String> expected = new TreeSet<>();
    for (int i = 1; i <= 20; i++) {
      expected.add(String.format("L%02d", i));
      if (i <= 16) {
        expected.add(String.format("T%02d", i));
      }
      if (i <= 7) {
        expected.add(String.format("C%02d", i));
      }
    }
    assertThat(ids).containsExactlyInAnyOrderElementsOf(expected);
    for (CriterionText criterion : rules.criteria()) {
      if (criterion.group().equals("consistentie")) {
        check(criterion, List.of("aanwezig", "afwezig"));
        Path words = RULES.resolve(criterion.folder()).resolve("signalen.yaml");
        need(criterion, Files.exists(words), "signalen.yaml");
      } else {
        scored(rules, criterion);
      }
    }
    assertThat(missing).isEmpty();
  }

  private void scored(RuleSet rules, CriterionText criterion) throws IOException {
    List<String> verdicts = new ArrayList<>(List.of("voldoet", "deels", "ontbreekt"));
    if (MAY_BE_NVT.contains(criterion.id())) {
      verdicts.add("nvt");
      need(criterion, !criterion.dutch().notApplicable().isBlank(), "nvt: the condition in words");
    }
    check(criterion, verdicts);
    need(
        criterion,
        !criterion.dutch().reasons().getOrDefault("voldoet", "").isBlank(),
        "redenen: voldoet");
    need(
        criterion,
        !criterion.dutch().reasons().getOrDefault("ontbreekt", "").isBlank(),
        "redenen: ontbreekt");
    need(criterion, !criterion.headings().isEmpty(), "kopjes");
    List<String> withLines = rules.vocabulary().elementsOf(criterion.id());
    for (String element : criterion.dutch().elements().keySet()) {
      need(criterion, withLines.contains(element), "signalen.yaml: element " + element);
    }
  }

  private void check(CriterionText criterion, List<String> cases) throws IOException {
    Path folder = RULES.resolve(criterion.folder());
    need(criterion, !criterion.english().equals(criterion.dutch()), "en: the texts in English");
    need(criterion, !criterion.sources().isEmpty(), "bronnen");
    need(
        criterion,
        !criterion.good().isBlank() && !criterion.poor().isBlank(),
        "voorbeelden: goed and zwak");
    Path drl = folder.resolve("oordeel.drl");
    if (Files.exists(drl)) {
      String text = Files.readString(drl);
      need(criterion, text.lines().count() <= 60, "oordeel.drl of at most 60 lines");
      need(criterion, !text.contains("salience"), "oordeel.drl without salience");
      Matcher names = RULE_NAME.matcher(text);
      while (names.find()) {
        need(
            criterion,
            names.group(1).startsWith(criterion.id()),
            "rule name that starts with the id: " + names.group(1));
      }
    } else {
      need(criterion, false, "oordeel.drl");
    }
    for (String verdict : cases) {
      need(
          criterion,
          hasCase(folder.resolve("gevallen"), verdict),
          "gevallen/" + verdict + "-*.txt");
    }
  }

  private static boolean hasCase(Path folder, String verdict) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith(verdict + "-"));
    }
  }

  private void need(CriterionText criterion, boolean there, String what) {
    if (!there) {
      missing.add(criterion.folder() + " lacks " + what);
    }
  }
}
