package nl.artikel100.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.artikel100.document.DocumentException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** What a PDF held before stays in its copy, and one that forbids comments gets none. */
class PdfKeptTest extends PdfLetterTest {
  @Test
  void fileItselfStaysAndStripGivesItBack() throws Exception {
    byte[] copy = annotate(weak);
    assertThat(Arrays.copyOf(copy, weak.length)).isEqualTo(weak);
    assertThat(printed(copy)).isEqualTo(printed(weak));
    assertThat(letter(copy).text()).isEqualTo(letter(weak).text());
    assertThat(report(copy).criteria()).isEqualTo(report(weak).criteria());
    assertThat(annotate(copy)).isEqualTo(copy);
    assertThat(strip(copy)).isEqualTo(weak);
    assertThat(strip(weak)).isEqualTo(weak);
  }

  @Test
  void notesBookmarksAndRepliesOfColleaguesStay() throws Exception {
    byte[] letter =
        changed(
            weak,
            false,
            document -> {
              note(document, "Klopt dit?", null);
              PDDocumentOutline outline = new PDDocumentOutline();
              PDOutlineItem item = new PDOutlineItem();
              item.setTitle("Inleiding");
              outline.addLast(item);
              document.getDocumentCatalog().setDocumentOutline(outline);
            });
    byte[] copy = annotate(letter);
    byte[] answered =
        changed(
            copy,
            true,
            document -> note(document, "Doen we.", own(document.getPage(0)).get(0).getCOSObject()));
    assertThat(report(answered).criteria()).isEqualTo(report(letter).criteria());
    byte[] stripped = strip(answered);
    assertThat(marked(stripped)).isEmpty();
    assertThat(new String(stripped, StandardCharsets.ISO_8859_1))
        .doesNotContain("Artikel 100-toets", "Art100");
    assertThat(letter(stripped).text()).isEqualTo(letter(weak).text());
    try (PDDocument document = Loader.loadPDF(stripped)) {
      // the footnotes of the letter are links
      List<PDAnnotation> notes =
          document.getPage(0).getAnnotations(mark -> mark instanceof PDAnnotationMarkup);
      assertThat(notes)
          .extracting(PDAnnotation::getContents)
          .containsExactly("Klopt dit?", "Doen we.");
      assertThat(notes.get(1).getCOSObject().containsKey("IRT")).isFalse();
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      assertThat(outline.children())
          .extracting(PDOutlineItem::getTitle)
          .containsExactly("Inleiding");
      assertThat(outline.getOpenCount()).isEqualTo(1);
    }
    // and a second run on what a colleague saved replaces all
    assertThat(marked(annotate(answered)).keySet()).isEqualTo(marked(copy).keySet());
    assertThat(marked(annotate(answered)).get("T10")).isEqualTo(marked(copy).get("T10"));
  }

  private static void note(PDDocument document, String words, COSDictionary replyTo)
      throws IOException {
    PDAnnotationText note = new PDAnnotationText();
    note.setTitlePopup("Jan");
    note.setContents(words);
    note.setRectangle(new PDRectangle(20, 20, 18, 18));
    if (replyTo != null) {
      note.getCOSObject().setItem(COSName.getPDFName("IRT"), replyTo);
    }
    List<PDAnnotation> all = new ArrayList<>(document.getPage(0).getAnnotations());
    all.add(note);
    document.getPage(0).setAnnotations(all);
  }

  @Test
  void aPdfThatForbidsCommentsIsLeftAlone() throws Exception {
    byte[] locked =
        changed(
            weak,
            false,
            document -> {
              AccessPermission allowed = new AccessPermission();
              allowed.setCanModifyAnnotations(false);
              document.protect(new StandardProtectionPolicy("eigenaar", "", allowed));
            });
    assertThat(report(locked).criteria()).isEqualTo(report(weak).criteria());
    assertThat(catchThrowableOfType(DocumentException.class, () -> annotate(locked)).reason())
        .isEqualTo(DocumentException.Reason.LOCKED);
    byte[] open =
        changed(
            weak,
            false,
            document ->
                document.protect(
                    new StandardProtectionPolicy("eigenaar", "", new AccessPermission())));
    assertThat(marked(annotate(open))).isEqualTo(marked(annotate(weak)));
    assertThat(strip(annotate(open))).isEqualTo(open);
  }
}
