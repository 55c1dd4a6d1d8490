package nl.artikel100.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.DocumentException.Reason;
import nl.artikel100.document.Letter;
import nl.artikel100.document.pdf.PdfPlaces;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The comments of art100 in a PDF. They are added behind the file as it was, so that nothing of it changes and taking them
 * out gives it back byte for byte.
 */
final class PdfComments {
  /** The same letter gives the same bytes. */
  private static final long ID = 100;

  private PdfComments() {}

  static byte[] write(Letter letter, byte[] bytes, List<Remark> remarks, Words words)
      throws IOException, DocumentException {
    byte[] clean = strip(bytes).bytes();
    if (remarks.isEmpty()) {
      return clean;
    }
    try (PDDocument document = open(clean)) {
      if (!document.getCurrentAccessPermission().canModifyAnnotations()) {
        throw new DocumentException(Reason.LOCKED, letter.name(), "", null);
      }
      PdfPlaces places = PdfPlaces.of(document, letter);
      PdfMarks marks = new PdfMarks(document, places, words);
      PdfOutline outline = new PdfOutline(document, clean);
      for (Remark remark : remarks) {
        List<PdfPlaces.Box> boxes = places.boxes(remark.start(), remark.end());
        if (boxes.isEmpty()) {
          throw new IOException("no place");
        }
        marks.add(remark, boxes);
        outline.add(remark, boxes.get(0), places);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.setDocumentId(ID);
      document.saveIncremental(out);
      byte[] copy = out.toByteArray();
      same(copy, letter, places);
      return copy;
    }
  }

  // What PDFBox mends in a damaged file it may mend in another way when more follows.
  private static void same(byte[] copy, Letter letter, PdfPlaces places)
      throws IOException, DocumentException {
    try (PDDocument again = open(copy)) {
      if (!PdfPlaces.of(again, letter).sameAs(places)) {
        throw new IOException("another text");
      }
    }
  }

  static Annotator.Copy strip(byte[] bytes) throws IOException {
    try (PDDocument document = open(bytes)) {
      byte[] original = PdfOutline.original(document, bytes);
      int removed = PdfMarks.removeOwn(document);
      PdfOutline.removeOwn(document);
      if (original != null || removed == 0) {
        return new Annotator.Copy(original == null ? bytes : original, removed);
      }
      // written anew, since the comments would still be there in what a PDF keeps of its past
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.setDocumentId(ID);
      document.save(out, CompressParameters.NO_COMPRESSION);
      return new Annotator.Copy(out.toByteArray(), removed);
    }
  }

  // In memory: nothing of a letter is written to disk.
  private static PDDocument open(byte[] bytes) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
  }
}
