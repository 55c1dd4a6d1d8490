package nl.artikel100.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.artikel100.Programs;
import nl.artikel100.document.Fixtures;
import nl.artikel100.document.PdfFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word that stands in every letter must be found in the results only: not in a message, not in a temporary file, not in the
 * cache, and not in what is left when the program ends in the middle.
 */
class PrivacyTest {
  private static final String MARK = "Zwirrelgoes";

  @TempDir Path folder;
  private Art100 art100;
  private Path in;

  @BeforeEach
  void prepare() throws IOException {
    art100 = new Art100(folder);
    in = Files.createDirectory(folder.resolve("in"));
  }

  private Path letter(String name, byte[] bytes) throws IOException {
    return Files.write(in.resolve(name), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] marked(String text) {
    return utf8(text.replaceFirst(" de ", " de " + MARK + " "));
  }

  /** Letters of every kind, whole and broken, each with the mark. */
  private void letters() throws IOException {
    byte[] markdown = marked(Files.readString(Path.of("samples/zwak.md")));
    letter("brief.md", markdown);
    letter("brief.txt", markdown);
    letter("brief.html", utf8("<html><p>" + MARK + " van het kabinet</p><h1>" + MARK));
    letter("brief.rtf", utf8("{\\rtf1 " + MARK + " van het kabinet\\par " + MARK + "}"));
    letter("half.rtf", utf8("{\\rtf1 {{{" + MARK));
    letter("kst.xml", utf8("<kamerstuk><al>" + MARK + "</al><" + MARK + ">"));
    letter("vreemd.xml", utf8("<" + MARK + ">"));
    byte[] word = word(Fixtures.bytes("wijzigingen.docx"));
    letter("brief.docx", word);
    letter("half.docx", Arrays.copyOf(word, word.length * 2 / 3));
    try (PdfFile pdf = new PdfFile().page()) {
      pdf.lines(60, 60, "Geachte Voorzitter,", "Het kabinet (" + MARK + ") besloot op 1 mei 2027.");
      byte[] bytes = pdf.bytes();
      letter("brief.pdf", bytes);
      letter("half.pdf", Arrays.copyOf(bytes, bytes.length * 2 / 3));
    }
  }

  private static byte[] word(byte[] file) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(file))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    String main = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    parts.put("word/document.xml", utf8(main.replaceFirst("(<w:t[^>]*>)", "$1" + MARK + " ")));
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private void nothingLeft(Art100.Ended ended) throws IOException {
    assertThat(ended.err()).doesNotContainIgnoringCase(MARK);
    assertThat(art100.left()).isEmpty();
    Path cache = folder.resolve("cache");
    if (Files.exists(cache)) {
      try (var files = Files.walk(cache)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(MARK);
        }
      }
    }
  }

  @Test
  void scanTellsAndKeepsNothing() throws Exception {
    letters();
    Path out = folder.resolve("uit");
    Art100.Ended ended = art100.run("scan", in.toString(), "--out", out.toString());
    assertThat(ended.exit()).as(ended.err()).isEqualTo(3);
    assertThat(ended.out()).doesNotContain(MARK);
    nothingLeft(ended);
    // the mark is in the results, or the test would show nothing
    assertThat(Files.readString(out.resolve("letters/brief.md.html"))).contains(MARK);
    assertThat(Files.readString(out.resolve("letters.csv"))).doesNotContain(MARK);
  }

  @Test
  void checkTellsNothingOfABrokenLetter() throws Exception {
    letters();
    List<String> arguments = new ArrayList<>(List.of("check", "--out", folder + "/uit", "--quiet"));
    try (var files = Files.list(in)) {
      files.forEach(file -> arguments.add(file.toString()));
    }
    Art100.Ended ended = art100.run(arguments.toArray(String[]::new));
    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err()).contains("half.docx", "half.pdf");
    nothingLeft(ended);
  }

  @Test
  void outOfMemoryTellsNothing() throws Exception {
    String text =
        new String(marked(Files.readString(Path.of("samples/zwak.md"))), StandardCharsets.UTF_8);
    Path large = letter("groot.md", utf8(text.repeat(400)));
    List<String> command = art100.command("check", large.toString());
    command.add(1, "-Xmx40m");
    Art100.Ended ended = art100.end(art100.start(command));
    assertThat(ended.exit()).as(ended.toString()).isEqualTo(3);
    assertThat(ended.err())
        .startsWith(large + ": art100 heeft te weinig geheugen")
        .doesNotContain(MARK);
    nothingLeft(ended);
  }

  @Test
  void noFolderForTemporaryFilesIsNeeded() throws Exception {
    letters();
    Files.delete(art100.temporary());
    Path out = folder.resolve("uit");
    Art100.Ended scan = art100.run("scan", in.toString(), "--out", out.toString());
    assertThat(scan.exit()).as(scan.err()).isEqualTo(3);
    assertThat(out.resolve("letters.xlsx")).isNotEmptyFile();
    String[] check = {"check", in.resolve("brief.docx").toString(), "--annotate"};
    Art100.Ended copy = art100.run(check);
    assertThat(copy.exit()).as(copy.err()).isZero();
    assertThat(art100.temporary()).doesNotExist();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals")
  void crashOfTheVirtualMachineLeavesNothing() throws Exception {
    Path here = Files.createDirectory(folder.resolve("here"));
    Process process =
        new ProcessBuilder(art100.command("web", "--no-browser"))
            .directory(here.toFile())
            .redirectErrorStream(true)
            .start();
    assertThat(process.getInputStream().read()).isPositive();
    new ProcessBuilder(Programs.require("kill").toString(), "-SEGV", process.pid() + "")
        .start()
        .waitFor();
    assertThat(process.waitFor()).isNotZero();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .doesNotContain("core", "hs_err");
    assertThat(here).isEmptyDirectory();
    assertThat(art100.left()).isEmpty();
  }
}
