package nl.artikel100.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF files written object by object, since no library writes what they hold. */
final class BadPdf {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  private BadPdf() {
    text("%PDF-1.7\n");
  }

  private void text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private BadPdf object(String content) {
    offsets.add(out.size());
    text(offsets.size() + " 0 obj\n" + content + "\nendobj\n");
    return this;
  }

  private BadPdf stream(String dictionary, byte[] content) {
    offsets.add(out.size());
    text(offsets.size() + " 0 obj\n<<" + dictionary + "/Length " + content.length + ">>\nstream\n");
    out.writeBytes(content);
    text("\nendstream\nendobj\n");
    return this;
  }

  private byte[] finish() {
    int start = out.size();
    text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> text(String.format("%010d 00000 n \n", offset)));
    text(
        "trailer\n<</Size "
            + (offsets.size() + 1)
            + "/Root 1 0 R>>\nstartxref\n"
            + start
            + "\n%%EOF\n");
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private BadPdf top(String box, String resources) {
    return object("<</Type/Catalog/Pages 2 0 R>>")
        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
        .object(
            "<</Type/Page/Parent 2 0 R/MediaBox"
                + box
                + "/Contents 4 0 R/Resources<</Font<</F 5 0 R>>"
                + resources
                + ">>>>");
  }

  private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>";
  private static final String WORDS =
      "BT /F 10 Tf 60 700 Td (Nederland levert 12 militairen.) Tj ET ";

  /** Forms in a ring, each of which draws the next so many times. */
  static byte[] forms(int ring, int times) {
    BadPdf pdf = new BadPdf();
    pdf.top("[0 0 595 842]", "/XObject<</X 6 0 R>>").stream("", bytes(WORDS + "/X Do"));
    pdf.object(FONT);
    for (int i = 0; i < ring; i++) {
      int next = 6 + (i + 1) % ring;
      pdf.stream(
          "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X "
              + next
              + " 0 R>>>>",
          bytes("/X Do ".repeat(times)));
    }
    return pdf.finish();
  }

  /** Forms so deep, each of which draws the one below it twice. */
  static byte[] nested(int deep) {
    BadPdf pdf = new BadPdf();
    pdf.top("[0 0 595 842]", "/XObject<</X 6 0 R>>").stream("", bytes(WORDS + "/X Do"));
    pdf.object(FONT);
    for (int i = 0; i < deep; i++) {
      pdf.stream(
          "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X "
              + (i + 7)
              + " 0 R>>>>",
          bytes("/X Do /X Do"));
    }
    pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]", bytes("q Q"));
    return pdf.finish();
  }

  /** A page of which the text is packed so many times over each other, from so many megabytes. */
  static byte[] bomb(int times, int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(packed, new Deflater(9))) {
      Made.fill(deflated, megabytes, ' ');
    }
    byte[] content = packed.toByteArray();
    for (int i = 1; i < times; i++) {
      ByteArrayOutputStream again = new ByteArrayOutputStream();
      try (var deflated = new DeflaterOutputStream(again, new Deflater(9))) {
        deflated.write(content);
      }
      content = again.toByteArray();
    }
    String filter = times == 1 ? "/FlateDecode" : "[" + "/FlateDecode".repeat(times) + "]";
    return new BadPdf()
        .top("[0 0 595 842]", "").stream("/Filter" + filter, content).object(FONT).finish();
  }

  /** A page of three square kilometres with a picture on it, as if it were a scan. */
  static byte[] hugePage() {
    return new BadPdf()
        .top("[0 0 5000000 5000000]", "/XObject<</X 6 0 R>>").stream(
                "", bytes("5000000 0 0 5000000 0 0 cm /X Do"))
            .object(FONT)
            .stream(
                "/Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 1/ColorSpace/DeviceGray",
                new byte[100])
            .finish();
  }

  /** A page tree that holds itself. */
  static byte[] pageTreeLoop() {
    return new BadPdf()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[3 0 R 2 0 R 2 0 R]/Count 3>>")
            .object(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>")
            .stream("", bytes(WORDS))
            .object(FONT)
            .finish();
  }
}
