package nl.artikel100.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The letters that come with the program give the same blocks as PDF and as Word file. */
class SamplesTest {
  private static final double LEAST = 0.99;

  @Test
  void sameBlocksInPdfAndWord() throws IOException, DocumentException {
    var differ = new ArrayList<String>();
    int all = 0;
    for (Path pdf : pdfs()) {
      Path word = pdf.resolveSibling(pdf.getFileName().toString().replace(".pdf", ".docx"));
      List<String> expected = blocks(Documents.read(word));
      List<String> read = blocks(Documents.read(pdf));
      all += expected.size();
      differ.addAll(missing(pdf, "only in Word: ", expected, read));
      differ.addAll(missing(pdf, "only in PDF: ", read, expected));
    }
    assertThat(all).isGreaterThan(1000);
    assertThat(differ)
        .as("%d of %d blocks differ", differ.size(), all)
        .hasSizeLessThan((int) (all * (1 - LEAST)) + 1);
  }

  // What letter-specific differences would hide in a share of all: the four examples have none.
  @Test
  void noBlockDiffersInTheExamples() throws IOException, DocumentException {
    for (String name : List.of("goed", "zwak", "verlenging", "voortgangsrapportage")) {
      assertThat(blocks(Documents.read(Path.of("samples", name + ".pdf"))))
          .as(name)
          .isEqualTo(blocks(Documents.read(Path.of("samples", name + ".docx"))));
    }
  }

  private static List<Path> pdfs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static List<String> missing(Path pdf, String where, List<String> from, List<String> in) {
    var left = new ArrayList<>(from);
    in.forEach(left::remove);
    return left.stream().map(block -> pdf.getFileName() + " " + where + block).toList();
  }

  // A note with the words before the place in the body that refers to it.
  private static List<String> blocks(Letter letter) {
    List<String> lines = Fixtures.lines(letter);
    for (int i = 0; i < lines.size(); i++) {
      int anchor = letter.blocks().get(i).place().anchor();
      if (anchor >= 0) {
        lines.set(
            i, lines.get(i) + " <- " + letter.text().substring(Math.max(0, anchor - 20), anchor));
      }
    }
    return lines;
  }
}
