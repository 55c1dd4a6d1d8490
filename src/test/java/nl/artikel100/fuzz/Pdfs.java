package nl.artikel100.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.document.PdfFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Small PDF files in which nothing is packed, so that a change reaches what it is about. */
final class Pdfs {
  private Pdfs() {}

  static Map<String, byte[]> seeds() throws IOException {
    Map<String, byte[]> seeds = new TreeMap<>();
    try (PdfFile pdf = new PdfFile().page()) {
      pdf.at(60, 60, "Geachte Voorzitter,")
          .at(60, 90, PdfFile.BOLD, 12, "1. Mandaat")
          .lines(
              60,
              120,
              "Het kabinet besloot op 1 mei 2027 tot twaalf militairen.",
              "Resolutie 2800.")
          .rule(60, 700, 100)
          .at(60, 712, PdfFile.PLAIN, 7, "1 Kamerstuk 29 521, nr. 3");
      pdf.page().upwards(20, 400, "Concept").at(60, 60, "Staf").at(200, 60, "26").at(560, 810, "2");
      byte[] bytes = pdf.bytes();
      seeds.put("plain", open(bytes, false));
      seeds.put("objects", open(bytes, true));
    }
    return seeds;
  }

  /** The same file with its streams unpacked, and its objects in streams of their own or not. */
  private static byte[] open(byte[] bytes, boolean streams) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        if (object.getObject() instanceof COSStream stream) {
          COSBase type = ((COSDictionary) stream).getDictionaryObject(COSName.TYPE);
          if (!COSName.XREF.equals(type) && !COSName.OBJ_STM.equals(type)) {
            byte[] content = stream.createInputStream().readAllBytes();
            stream.removeItem(COSName.FILTER);
            try (var out = stream.createOutputStream()) {
              out.write(content);
            }
          }
        }
      }
      var out = new ByteArrayOutputStream();
      document.save(
          out,
          streams ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }
}
