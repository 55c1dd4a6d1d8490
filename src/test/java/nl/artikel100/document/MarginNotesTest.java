package nl.artikel100.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class MarginNotesTest {
  private static final String NOTE =
      "<office:annotation><dc:creator>A. Jansen</dc:creator><dc:date>2027-01-01T00:00:00</dc:date>"
          + "<text:p>art100: L01 n.v.t.,</text:p><text:p>reden: zie <text:span>bijlage</text:span></text:p>"
          + "</office:annotation>";

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(Path.of("samples", name));
  }

  @Test
  void openDocumentHoldsThemInTheText() throws IOException {
    byte[] odt =
        changed(sample("referentie/d01.odt"), "content.xml", "</text:p>", NOTE + "</text:p>");
    assertThat(MarginNotes.read(odt))
        .containsExactly(new MarginNote(1, "A. Jansen", "art100: L01 n.v.t., reden: zie bijlage"));
  }

  @Test
  void lettersWithoutHaveNone() throws IOException {
    for (String name : new String[] {"referentie/d01.odt", "goed.docx", "goed.pdf", "goed.md"}) {
      assertThat(MarginNotes.read(sample(name))).as(name).isEmpty();
    }
  }

  @Test
  void damagedFilesHaveNone() throws IOException {
    byte[] odt =
        changed(sample("referentie/d01.odt"), "content.xml", "</text:p>", NOTE + "</text:q>");
    assertThat(MarginNotes.read(odt)).isEmpty();
    assertThat(MarginNotes.read(Arrays.copyOf(odt, odt.length / 2))).isEmpty();
    assertThat(MarginNotes.read(new byte[0])).isEmpty();
  }

  /** The zip with the first occurrence of a text in one part replaced. */
  private static byte[] changed(byte[] zip, String part, String text, String instead)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream packed = new ZipOutputStream(out)) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        byte[] bytes = in.readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        if (entry.getName().equals("mimetype")) {
          copy.setMethod(ZipEntry.STORED);
          copy.setSize(bytes.length);
          java.util.zip.CRC32 crc = new java.util.zip.CRC32();
          crc.update(bytes);
          copy.setCrc(crc.getValue());
        }
        packed.putNextEntry(copy);
        String content = new String(bytes, UTF_8);
        packed.write(
            entry.getName().equals(part)
                ? content.replaceFirst(text, instead).getBytes(UTF_8)
                : bytes);
      }
    }
    return out.toByteArray();
  }
}
