package nl.artikel100.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import nl.artikel100.document.DocumentException.Reason;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
  private static DocumentException failure(String name, byte[] bytes) {
    return catchThrowableOfType(DocumentException.class, () -> Documents.read(name, bytes));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"d06.docx", "d06.odt", "d06.pdf", "d12.doc", "d12.rtf", "d12.html"})
  void formatIsFoundFromTheContentWhateverTheName(String file) throws DocumentException {
    Letter letter = Documents.read("brief.txt", Fixtures.bytes(file));
    assertThat(letter.format()).isEqualTo(file.substring(4));
    assertThat(letter.name()).isEqualTo("brief.txt");
  }

  @Test
  void nameOnlyTellsMarkdownFromText() throws DocumentException {
    byte[] bytes = utf8("# Mandaat\n\nDe missie begint.\n");
    assertThat(Documents.read("brief", bytes).format()).isEqualTo("md");
    assertThat(Documents.read("brief.txt", bytes).format()).isEqualTo("txt");
    assertThat(Documents.read("-", utf8("De missie begint.\n")).format()).isEqualTo("txt");
  }

  @Test
  void theSumOfTheBytesIsKept() throws DocumentException {
    assertThat(Documents.read("-", utf8("abc")).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void textInTheCharacterSetOfWindowsAndOfUtf16() throws DocumentException {
    String text = "De coördinatie in Séno en de geëvalueerde inzet.";
    assertThat(Documents.read("a.txt", text.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo(text);
    assertThat(Documents.read("a.txt", text.getBytes(StandardCharsets.UTF_16)).text())
        .isEqualTo(text);
    assertThat(Documents.read("a.txt", utf8("\ufeff" + text)).text()).isEqualTo(text);
  }

  @Test
  void saysWhyAFileIsNoFile(@TempDir Path folder) throws Exception {
    assertThat(catchThrowableOfType(DocumentException.class, () -> Documents.read(folder)).reason())
        .isEqualTo(Reason.IS_FOLDER);
    assertThat(
            catchThrowableOfType(
                    DocumentException.class, () -> Documents.read(folder.resolve("weg.docx")))
                .reason())
        .isEqualTo(Reason.NOT_FOUND);
    Path file = Files.write(folder.resolve("brief.md"), utf8("Geachte Voorzitter,"));
    assertThat(Documents.read(file).name()).isEqualTo("brief.md");
  }

  @Test
  void emptyFilesAndFilesWithoutWords() {
    assertThat(failure("a.txt", new byte[0]).reason()).isEqualTo(Reason.EMPTY);
    assertThat(failure("a.txt", utf8(" \n\n  ")).reason()).isEqualTo(Reason.EMPTY);
    assertThat(failure("a.docx", WordFile.body(WordFile.p("")).bytes()).reason())
        .isEqualTo(Reason.EMPTY);
  }

  @Test
  void otherTypesAreNamed() {
    assertThat(failure("a.docx", WordFile.zip(Map.of("xl/workbook.xml", "<x/>"))).detail())
        .isEqualTo("xlsx");
    assertThat(failure("a.docx", WordFile.zip(Map.of("a.txt", "x"))).detail()).isEqualTo("zip");
    assertThat(failure("a.docx", "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1)).detail())
        .isEqualTo("png");
    assertThat(failure("a.xml", utf8("<?xml version='1.0'?><iets/>")).detail()).isEqualTo("xml");
    assertThat(failure("a.txt", new byte[4000]).reason()).isEqualTo(Reason.UNSUPPORTED);
  }

  @Test
  void lockedFiles() throws Exception {
    try (var pdf = new PdfFile().page()) {
      byte[] bytes = pdf.at(60, 60, "Geachte Voorzitter, dit is geheim.").locked("geheim").bytes();
      assertThat(failure("a.pdf", bytes).reason()).isEqualTo(Reason.ENCRYPTED);
    }
    try (var pdf = new PdfFile().page()) {
      // Locked against changes only: everybody may read it.
      byte[] bytes = pdf.at(60, 60, "Geachte Voorzitter, dit is openbaar.").locked("").bytes();
      assertThat(Documents.read("a.pdf", bytes).text()).contains("openbaar");
    }
    var out = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (var data = encryptor.getDataStream(files)) {
        data.write(Fixtures.bytes("d06.docx"));
      }
      files.writeFilesystem(out);
    }
    DocumentException e = failure("a.docx", out.toByteArray());
    assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED);
    assertThat(e.detail()).isEqualTo("docx");
    assertThat(
            failure(
                    "a.odt",
                    WordFile.zip(
                        Map.of(
                            "mimetype", "application/vnd.oasis.opendocument.text",
                            "META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")))
                .reason())
        .isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aScanHasNoText() throws Exception {
    try (var pdf = new PdfFile().page()) {
      byte[] bytes = pdf.at(60, 60, "x").page().bytes();
      DocumentException e = failure("a.pdf", bytes);
      assertThat(e.reason()).isEqualTo(Reason.NO_TEXT);
      assertThat(e.detail()).isEqualTo("2");
    }
  }

  @Test
  void hostileXmlIsRefused() {
    String deep = "<w:sdt>".repeat(300);
    assertThat(failure("a.docx", WordFile.body(deep).bytes()).reason()).isEqualTo(Reason.DAMAGED);
    byte[] entity =
        WordFile.zip(
            Map.of(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='w'>&x;</w:document>"));
    assertThat(failure("a.docx", entity).reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aPackageThatUnpacksWithoutEndIsTooLarge() {
    String zeros = "0".repeat(1 << 20);
    var parts = new java.util.LinkedHashMap<String, String>();
    for (int i = 0; i < 201; i++) {
      parts.put("media/" + i + ".png", zeros);
    }
    assertThat(failure("a.docx", WordFile.zip(parts)).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void nothingOfTheLetterIsInTheMessage() {
    byte[] bytes = Fixtures.bytes("d12.rtf");
    DocumentException e = failure("a.rtf", Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(e.reason()).isEqualTo(Reason.PARTIAL);
    assertThat(e.getMessage()).isEqualTo("PARTIAL a.rtf (einde van het bestand)");
  }
}
