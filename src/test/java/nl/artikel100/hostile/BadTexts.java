package nl.artikel100.hostile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Letters whose text is too much or strange: very long, and of characters that no letter should hold. */
final class BadTexts {
  private static final List<String> TOP =
      List.of(
          "Geachte voorzitter,",
          "Gelet op artikel 100 van de Grondwet informeren wij u over het besluit van het kabinet om 87 militairen te leveren.");

  private final BadFiles files;
  private final int share;

  private BadTexts(BadFiles files, int share) {
    this.files = files;
    this.share = share;
  }

  /**
   * Adds the files to the corpus.
   *
   * @param share as of {@link BadFiles#write}
   */
  static void write(BadFiles files, int share) throws IOException {
    BadTexts texts = new BadTexts(files, share);
    texts.large();
    texts.characters();
  }

  private void all(String name, List<String> paragraphs) throws IOException {
    for (String ending : Made.ENDINGS) {
      files.add(name + "." + ending, Made.of(ending, paragraphs));
    }
  }

  private static List<String> top(String... more) {
    List<String> paragraphs = new ArrayList<>(TOP);
    paragraphs.addAll(List.of(more));
    return paragraphs;
  }

  private void large() throws IOException {
    files.kind("100,000 tiny paragraphs");
    List<String> tiny = new ArrayList<>(TOP);
    tiny.addAll(Collections.nCopies(100_000 / share, "12 man."));
    all("veel", tiny);
    String sentence = "Nederland levert 12 militairen en 3 miljoen euro tot 1 maart 2027. ";
    files.kind("one paragraph of 3 MB");
    for (String ending : List.of("docx", "txt")) {
      String text = sentence.repeat((3 << 20) / share / sentence.length());
      files.add("lang." + ending, Made.of(ending, top(text)));
    }
    files.kind("one paragraph of 5 MB");
    // as large as that each takes some ten seconds: of two formats only
    for (String ending : share == 1 ? List.of("docx", "txt") : Made.ENDINGS) {
      String text = sentence.repeat((5 << 20) / share / sentence.length());
      files.add("lang." + ending, Made.of(ending, top(text)));
      files.add("woord." + ending, Made.of(ending, top("a".repeat((4 << 20) / share))));
    }
  }

  private void characters() throws IOException {
    files.kind("right-to-left and combining characters");
    all(
        "rechts",
        top(
            "\u202e87 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627\u202c 12 militairen."));
    all(
        "tekens",
        top("e" + "\u0301\u0327\u0336".repeat(5_000) + " de missie", "\u0301\u0301 12 man"));
    files.kind("NULs and control characters");
    for (String ending : List.of("txt", "md", "html", "rtf", "xml", "docx", "odt")) {
      String text = "Nederland\u0000 levert \u0007\u001b[31m12\u0000 militairen.\u0000";
      files.add("nul." + ending, Made.of(ending, top(text)));
      files.add("nullen." + ending, new byte[10_000]);
    }
    files.kind("lone surrogates");
    for (String ending : List.of("txt", "md", "html", "xml")) {
      byte[] text = Made.of(ending, top("Nederland levert XYZ militairen."));
      byte[] lone =
          new String(text, StandardCharsets.ISO_8859_1)
              .replace("XYZ", "\u00ed\u00a0\u0080")
              .getBytes(StandardCharsets.ISO_8859_1);
      files.add("los." + ending, lone);
    }
    files.add(
        "los-16.txt",
        ("\ufeff" + String.join("\n\n", TOP) + "\n\n\ud800 12 \udc00 man")
            .getBytes(StandardCharsets.UTF_16BE));
    files.add("los.docx", Made.docx("<w:p><w:r><w:t>Nederland &#xD800; levert</w:t></w:r></w:p>"));
    files.add("los.odt", Made.odt("<text:p>Nederland &#xD800; levert</text:p>"));
    files.add(
        "los.rtf",
        Made.bytes("{\\rtf1 Nederland levert \\u-10240? 12 \\u-9216? militairen.\\par}"));
    String pair = new String(Character.toChars(0x1f600));
    all("paar", top(pair.repeat(1000) + " 12 militairen " + pair));
    files.kind("line ends and byte order marks");
    for (String ending : List.of("txt", "md", "html", "rtf", "xml")) {
      String text =
          new String(
              Made.of(ending, top("Nederland levert 12 militairen.")), StandardCharsets.UTF_8);
      files.add("crlf." + ending, Made.bytes(text.replace("\n", "\r\n")));
      files.add("cr." + ending, Made.bytes(text.replace("\n", "\r")));
      files.add("bom." + ending, Made.bytes("\ufeff" + text));
      files.add("bom-16le." + ending, ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
      files.add("bom-16be." + ending, ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE));
      files.add("bom-32." + ending, ("\ufeff" + text).getBytes(Charset.forName("UTF-32LE")));
      files.add(
          "1252." + ending,
          text.replace("Nederland", "Coöperatie €").getBytes(Charset.forName("windows-1252")));
    }
  }
}
