package nl.artikel100.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.document.Fixtures;
import nl.artikel100.document.Letter;
import nl.artikel100.document.PdfFile;
import nl.artikel100.document.Place;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final float X = 170;

  // A page as the Kamer prints it: number of the dossier in the margin, codes at the foot, small
  // notes.
  private static PdfFile kamerstuk() throws IOException {
    var pdf = new PdfFile().page();
    pdf.at(X, 60, PdfFile.BOLD, 14, "Tweede Kamer der Staten-Generaal")
        .at(540, 60, PdfFile.BOLD, 14, "2");
    pdf.at(40, 130, PdfFile.BOLD, 10, "29 521")
        .at(X, 130, PdfFile.BOLD, 10, "Nederlandse deelname aan vredesmissies");
    pdf.at(X, 160, "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal")
        .at(X, 184, "Geachte Voorzitter,");
    pdf.at(X, 220, PdfFile.BOLD, 10, "Mandaat");
    pdf.lines(
        X,
        234,
        "De Veiligheidsraad nam op 26 juni 2026 een resolutie aan die de VN-",
        "missie opdraagt toe te zien op het bestand, de burgerbevolking te be-",
        "schermen en de ontwapening te steunen.  Meer landen deden mee en het",
        "aantal treffens daalde sinds maart van 41 naar 17 in iedere maand die wij");
    float end = PdfFile.PLAIN.getStringWidth("schermen en de ontwapening te steunen.") / 100;
    pdf.at(X + end, 254.5f, PdfFile.PLAIN, 6, "1");
    pdf.at(
        X,
        730,
        PdfFile.PLAIN,
        7.5f,
        "Kamerstuk 29 521, nr. 443, en de brief van de Minister van Defensie van 3 mei");
    pdf.at(X - 6, 728, PdfFile.PLAIN, 5, "1").at(X, 739, PdfFile.PLAIN, 7.5f, "over de voortgang.");
    pdf.at(40, 790, PdfFile.PLAIN, 7, "kst-29521-512")
        .at(40, 798, PdfFile.PLAIN, 7, "ISSN 0921 - 7371");
    pdf.at(40, 806, PdfFile.PLAIN, 7, "'s-Gravenhage 2026");
    pdf.at(X, 806, PdfFile.PLAIN, 7, "Tweede Kamer, vergaderjaar 2026-2027, 29 521, nr. 512")
        .at(540, 806, PdfFile.PLAIN, 7, "1");
    pdf.upwards(20, 500, "29521-512");
    pdf.page().lines(X, 60, "konden tellen. De tweede zin staat op de tweede bladzijde.");
    pdf.at(X, 110, "De Minister van Defensie,");
    pdf.at(X, 806, PdfFile.PLAIN, 7, "Tweede Kamer, vergaderjaar 2026-2027, 29 521, nr. 512")
        .at(540, 806, PdfFile.PLAIN, 7, "2");
    return pdf;
  }

  @Test
  void readsAKamerstukWithoutItsFurniture() throws Exception {
    try (var pdf = kamerstuk()) {
      Letter letter = pdf.read();
      assertThat(letter.pages()).isEqualTo(2);
      assertThat(Fixtures.lines(letter))
          .endsWith(
              "LETTERHEAD 0 Geachte Voorzitter,",
              "HEADING 1 Mandaat",
              "PARAGRAPH 0 De Veiligheidsraad nam op 26 juni 2026 een resolutie aan die de VN-missie opdraagt toe te"
                  + " zien op het bestand, de burgerbevolking te beschermen en de ontwapening te steunen. Meer landen"
                  + " deden mee en het aantal treffens daalde sinds maart van 41 naar 17 in iedere maand die wij konden"
                  + " tellen. De tweede zin staat op de tweede bladzijde.",
              "SIGNATURE 0 De Minister van Defensie,",
              "FOOTNOTE 0 Kamerstuk 29 521, nr. 443, en de brief van de Minister van Defensie van 3 mei over de"
                  + " voortgang.");
      assertThat(letter.text())
          .doesNotContain("kst-", "ISSN", "vergaderjaar", "Gravenhage", "29521-512");
      Block note = letter.blocks().get(letter.blocks().size() - 1);
      assertThat(letter.text().substring(0, note.place().anchor())).endsWith("te steunen.");
    }
  }

  @Test
  void everyLineKnowsItsPlaceOnThePage() throws Exception {
    try (var pdf = kamerstuk()) {
      Letter letter = pdf.read();
      Block block =
          letter.blocks().stream()
              .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
              .findFirst()
              .orElseThrow();
      List<Place.Line> lines = block.place().lines();
      assertThat(block.place().page()).isEqualTo(1);
      assertThat(lines).extracting(Place.Line::page).containsExactly(1, 1, 1, 1, 2);
      assertThat(lines.stream().map(l -> letter.text().substring(l.start(), l.end())))
          .startsWith("De Veiligheidsraad nam op 26 juni 2026 een resolutie aan die de VN-")
          .endsWith("konden tellen. De tweede zin staat op de tweede bladzijde.");
      Place.Line first = lines.get(0);
      assertThat(first.x()).isCloseTo(X, within(1f));
      assertThat(first.y()).isBetween(842 - 234 - 4f, 842 - 234f);
      assertThat(first.y() + first.height()).isBetween(842 - 234 + 7f, 842 - 234 + 11f);
      assertThat(first.width()).isBetween(250f, 350f);
    }
  }

  @Test
  void readsTheLeftColumnBeforeTheRight() throws Exception {
    var left = new ArrayList<String>();
    var right = new ArrayList<String>();
    try (var pdf = new PdfFile().page()) {
      pdf.at(60, 60, "Geachte Voorzitter,");
      for (int i = 0; i < 12; i++) {
        left.add("links loopt de tekst van regel " + (char) ('a' + i) + " verder en");
        right.add("rechts loopt de tekst van regel " + (char) ('a' + i) + " ook door");
        pdf.at(60, 100 + 12 * i, left.get(i)).at(320, 100 + 12 * i, right.get(i));
      }
      assertThat(pdf.read().text())
          .contains(String.join(" ", left) + " " + String.join(" ", right));
    }
  }

  // The columns drift apart where their paragraphs do not end together.
  @Test
  void columnsNeedNotShareTheirLines() throws Exception {
    var left = new ArrayList<String>();
    var right = new ArrayList<String>();
    try (var pdf = new PdfFile().page()) {
      for (int i = 0; i < 12; i++) {
        left.add("links loopt de tekst van regel " + (char) ('a' + i) + " verder en");
        right.add("rechts loopt de tekst van regel " + (char) ('a' + i) + " ook door");
        pdf.at(60, 100 + 12 * i, left.get(i)).at(320, 100 + 12 * i + (i > 2 ? 6 : 0), right.get(i));
      }
      assertThat(pdf.read().text())
          .contains(String.join(" ", left))
          .contains(String.join(" ", right.subList(3, 12)));
    }
  }

  @Test
  void tableRowsThatRunOverSeveralLinesStayTogether() throws Exception {
    try (var pdf = new PdfFile().page()) {
      pdf.lines(
          60,
          60,
          "De samenstelling van de bijdrage is als volgt, met de aantallen per onderdeel erbij.");
      pdf.at(60, 90, "Onderdeel").at(220, 90, "Aantal").at(300, 90, "Plaats");
      pdf.at(60, 110, "Staf en ondersteuning").at(220, 110, "15").at(300, 110, "Gao");
      pdf.at(60, 122, "uit Den Haag");
      pdf.at(60, 142, "Inlichtingen").at(220, 142, "70").at(300, 142, "Gao en Kidal");
      pdf.lines(
          60,
          180,
          "Hierna gaat de brief verder met een alinea die over de hele breedte van de bladzijde loopt.");
      assertThat(Fixtures.lines(pdf.read()))
          .containsExactly(
              "PARAGRAPH 0 De samenstelling van de bijdrage is als volgt, met de aantallen per onderdeel erbij.",
              "TABLE_ROW 0 Onderdeel | Aantal | Plaats",
              "TABLE_ROW 0 Staf en ondersteuning uit Den Haag | 15 | Gao",
              "TABLE_ROW 0 Inlichtingen | 70 | Gao en Kidal",
              "PARAGRAPH 0 Hierna gaat de brief verder met een alinea die over de hele breedte van de bladzijde loopt.");
    }
  }

  // Twenty forms, each of which draws the next one ten times: ten to the twentieth drawings.
  @Test
  void aPageThatIsDrawnWithoutEndIsGivenUp() throws Exception {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      PDFormXObject inner = null;
      for (int i = 0; i < 20; i++) {
        var form = new PDFormXObject(document);
        form.setResources(new PDResources());
        try (OutputStream out = form.getStream().createOutputStream()) {
          if (inner != null) {
            String name = form.getResources().add(inner).getName();
            out.write(("/" + name + " Do ").repeat(10).getBytes(StandardCharsets.US_ASCII));
          }
        }
        inner = form;
      }
      try (var content = new PDPageContentStream(document, page)) {
        content.drawForm(inner);
      }
      assertThatExceptionOfType(PdfBudget.TooLarge.class)
          .isThrownBy(() -> new PdfGlyphs(document, new PdfBudget(Duration.ofMillis(50))));
      assertThatExceptionOfType(PdfBudget.TooLarge.class)
          .as("as a picture")
          .isThrownBy(() -> PdfPicture.of(document, 0, 72, new PdfBudget(Duration.ofMillis(50))));
      // nobody waits for it any more
      Thread.currentThread().interrupt();
      try {
        assertThatExceptionOfType(PdfBudget.TooLarge.class)
            .isThrownBy(() -> new PdfGlyphs(document, new PdfBudget(Duration.ofDays(1))));
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }
}
