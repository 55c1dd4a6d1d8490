package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.artikel100.document.PdfFile;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as they come in: each gives the right report, or a message that says what to do, and never a score on a part. */
class BadInputTest {
  private static final Path WORD = Path.of("samples/zwak.docx");
  private static final Path PDF = Path.of("samples/zwak.pdf");

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Report report(Path file) throws IOException {
    Run run = Run.of("check", "--format", "json", file.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    return JsonReport.read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)));
  }

  /** Two lines on standard error, exit code 3, nothing on standard output and no copy. */
  private void refused(Path file, String... words) throws IOException {
    byte[] before = Files.readAllBytes(file);
    Run run = Run.of("check", "--format", "json", file.toString(), "--annotate");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err()).startsWith(file.toString()).contains(words);
    assertThat(file).hasBinaryContent(before);
    try (var files = Files.list(folder)) {
      assertThat(files.filter(f -> f.toString().contains("-art100"))).isEmpty();
    }
  }

  @Test
  void passwordOnAWordFile() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (var data = encryptor.getDataStream(files)) {
        data.write(Files.readAllBytes(WORD));
      }
      files.writeFilesystem(out);
    }
    refused(file("brief.docx", out.toByteArray()), "wachtwoord", "Sla een kopie zonder");
  }

  @Test
  void passwordOnAPdf() throws Exception {
    try (var pdf = new PdfFile().page()) {
      byte[] bytes = pdf.at(60, 60, "Geachte Voorzitter, dit is geheim.").locked("geheim").bytes();
      refused(file("brief.pdf", bytes), "wachtwoord");
    }
  }

  @Test
  void macrosAreNeitherRunNorLost() throws Exception {
    Map<String, byte[]> parts = unpack(Files.readAllBytes(WORD));
    String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
    parts.put(
        "[Content_Types].xml",
        types
            .replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml")
            .replace(
                "</Types>",
                "<Override PartName=\"/word/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")
            .getBytes(StandardCharsets.UTF_8));
    parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
    Path letter = file("brief.docm", pack(parts));
    assertThat(report(letter).criteria()).isEqualTo(report(WORD).criteria());
    assertThat(Run.of("check", "-q", letter.toString(), "--annotate").exit()).isZero();
    Path copy = folder.resolve("brief-art100.docm");
    Map<String, byte[]> kept = unpack(Files.readAllBytes(copy));
    assertThat(kept.get("word/vbaProject.bin")).containsExactly(1, 2, 3);
    assertThat(new String(kept.get("[Content_Types].xml"), StandardCharsets.UTF_8))
        .contains("macroEnabled", "comments+xml");
    assertThat(report(copy).criteria()).isEqualTo(report(WORD).criteria());
  }

  @Test
  void halfAFileGetsNoScore() throws Exception {
    for (Path whole : new Path[] {WORD, PDF, Path.of("samples/referentie/d04.odt")}) {
      byte[] bytes = Files.readAllBytes(whole);
      refused(
          file("half-" + whole.getFileName(), Arrays.copyOf(bytes, bytes.length * 2 / 3)),
          "probeer het opnieuw");
    }
  }

  @Test
  void aPageThatIsGoneIsNoMissingPoint() throws Exception {
    String pdf = new String(Files.readAllBytes(PDF), StandardCharsets.ISO_8859_1);
    // the page tree still counts it
    String gone = pdf.replaceFirst("/Type\\s*/Page\\b(?!s)", "/Type/Gone ");
    assertThat(gone).isNotEqualTo(pdf);
    refused(
        file("brief.pdf", gone.getBytes(StandardCharsets.ISO_8859_1)),
        "Een half gelezen brief krijgt geen score");
  }

  @Test
  void aWrongNameMakesNoDifference() throws Exception {
    assertThat(report(file("brief.pdf", Files.readAllBytes(WORD))).criteria())
        .isEqualTo(report(WORD).criteria());
    assertThat(report(file("brief.doc", Files.readAllBytes(PDF))).criteria())
        .isEqualTo(report(PDF).criteria());
    refused(file("brief.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}), "(png)");
  }

  @Test
  void nothingInIt() throws Exception {
    refused(file("leeg.docx", new byte[0]), "er staat geen tekst");
    refused(file("wit.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)), "er staat geen tekst");
    try (var pdf = new PdfFile().page()) {
      refused(file("leeg.pdf", pdf.bytes()), "bevat geen tekst");
    }
  }

  @Test
  void anEmailIsNoLetter() throws Exception {
    String mail =
        "From: a@example.org\nSubject: brief\nMIME-Version: 1.0\nContent-Type: text/plain\n\nZie bijlage.\n";
    refused(file("brief.eml", mail.getBytes(StandardCharsets.UTF_8)), "e-mail", "bijlage");
    try (var files = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
      files.writeFilesystem(out);
      refused(file("brief.msg", out.toByteArray()), "e-mail", "bijlage");
    }
  }

  @Test
  void fiveHundredPages() throws Exception {
    try (var pdf = new PdfFile()) {
      for (int page = 1; page <= 500; page++) {
        pdf.page();
        if (page == 1) {
          pdf.at(60, 60, "Geachte Voorzitter,");
          pdf.at(
              60,
              90,
              "Gelet op artikel 100 van de Grondwet melden wij u het besluit van het kabinet");
          pdf.at(60, 102, "om een bijdrage te leveren aan de missie in Karsova.");
        }
        for (int line = 0; line < 6; line++) {
          String text =
              "Regel " + line + " van bladzijde " + page + " gaat over de wegen in het land.";
          pdf.at(60, 140 + 90 * line, text);
        }
        if (page == 500) {
          pdf.at(60, 760, "Nederland levert 87 militairen.");
        }
      }
      Path letter = file("lang.pdf", pdf.bytes());
      Report report = report(letter);
      assertThat(report.document().pages()).isEqualTo(500);
      assertThat(report.facts().personnel())
          .anySatisfy(
              p -> {
                assertThat(p.number()).isEqualTo(87);
                assertThat(p.page()).isEqualTo(500);
              });
      assertThat(Run.of("check", "-q", letter.toString(), "--annotate").exit()).isZero();
      try (PDDocument copy = Loader.loadPDF(folder.resolve("lang-art100.pdf").toFile())) {
        assertThat(copy.getNumberOfPages()).isEqualTo(500);
      }
    }
  }

  private static Map<String, byte[]> unpack(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] pack(Map<String, byte[]> parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }
}
