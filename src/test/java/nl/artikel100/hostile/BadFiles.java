package nl.artikel100.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.artikel100.document.Fixtures;
import nl.artikel100.document.PdfFile;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The corpus of files that no letter should be: written to a folder, by kind. */
public final class BadFiles {
  private static final List<String> WHOLE =
      List.of(
          "d12.docx", "d12.odt", "d12.pdf", "d12.doc", "d12.rtf", "d12.html", "d12.md", "d12.txt");

  private final Path folder;
  private final int share;
  private final Map<String, List<Path>> kinds = new LinkedHashMap<>();
  private String kind;

  private BadFiles(Path folder, int share) {
    this.folder = folder;
    this.share = share;
  }

  /**
   * Writes the files and gives them by kind, in the order of making.
   *
   * @param share 1 for the large files as large as they are called, 10 for a tenth of that
   */
  public static Map<String, List<Path>> write(Path folder, int share) throws IOException {
    BadFiles all = new BadFiles(folder, share);
    all.damaged();
    all.bombs();
    all.entities();
    all.encrypted();
    all.forms();
    BadTexts.write(all, share);
    all.names();
    all.nested();
    return all.kinds;
  }

  /** Begins a kind; what is added from here on belongs to it. */
  void kind(String name) throws IOException {
    kind = name;
    kinds.put(name, new ArrayList<>());
    Files.createDirectories(folder.resolve(name.replace(' ', '-')));
  }

  /** Writes a file of the kind that was begun last. */
  void add(String name, byte[] bytes) throws IOException {
    kinds.get(kind).add(Files.write(folder.resolve(kind.replace(' ', '-')).resolve(name), bytes));
  }

  private void damaged() throws IOException {
    kind("empty");
    for (String file : WHOLE) {
      add("leeg" + ending(file), new byte[0]);
    }
    kind("cut off at every tenth");
    for (String file : WHOLE) {
      byte[] whole = Fixtures.bytes(file);
      for (int tenth = 1; tenth < 10; tenth++) {
        add(tenth + "-" + file, Arrays.copyOf(whole, whole.length * tenth / 10));
      }
    }
    kind("random bytes");
    Random random = new Random(100);
    for (String start : List.of("", "PK\u0003\u0004", "%PDF-1.7\n", "{\\rtf1 ", "<html>")) {
      for (String file : WHOLE) {
        byte[] bytes = new byte[20_000];
        random.nextBytes(bytes);
        byte[] magic = start.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        add(magic.length + ending(file), bytes);
      }
    }
    kind("wrong extension");
    for (String file : WHOLE) {
      for (String other : WHOLE) {
        if (!file.equals(other)) {
          add(file.replace('.', '-') + ending(other), Fixtures.bytes(file));
        }
      }
    }
    add("plaatje.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.'));
  }

  private void bombs() throws IOException {
    kind("zip bomb");
    for (String part : List.of("word/document.xml", "word/media/image1.png", "content.xml")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(part));
        Made.fill(zip, 300 / share, ' ');
      }
      add(part.replace('/', '-') + (part.startsWith("w") ? ".docx" : ".odt"), out.toByteArray());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 20_000; i++) {
        zip.putNextEntry(new ZipEntry("word/embeddings/" + i + ".xml"));
      }
    }
    add("delen.docx", out.toByteArray());
    add("stroom.pdf", BadPdf.bomb(1, 300));
    add("stroom-in-stroom.pdf", BadPdf.bomb(2, 300));
  }

  private void entities() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
    }
    Map<String, String> prologs = new LinkedHashMap<>();
    prologs.put("XXE", "<!DOCTYPE r [<!ENTITY a11 SYSTEM 'file:///etc/passwd'>]>");
    prologs.put("billion laughs", laughs + "]>");
    for (Map.Entry<String, String> prolog : prologs.entrySet()) {
      kind(prolog.getKey());
      String dtd = prolog.getValue();
      add("a.docx", Made.docx(dtd, "<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>"));
      add("a.odt", Made.odt(dtd, "<text:p>&a11;</text:p>"));
      add("a.xml", Made.bytes(dtd + "<kamerstuk><al>&a11;</al></kamerstuk>"));
      add("a.html", Made.bytes(dtd + "<html><body><p>Tekst &a11; tekst.</p></body></html>"));
    }
  }

  private void encrypted() throws IOException {
    kind("encrypted");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (var data = encryptor.getDataStream(files)) {
        data.write(Fixtures.bytes("d12.docx"));
      }
      files.writeFilesystem(out);
    } catch (java.security.GeneralSecurityException e) {
      throw new IOException(e);
    }
    add("brief.docx", out.toByteArray());
    try (PdfFile pdf = new PdfFile().page()) {
      add("brief.pdf", pdf.at(60, 60, "Geachte Voorzitter, dit is geheim.").locked("x").bytes());
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", Made.bytes("application/vnd.oasis.opendocument.text"));
    parts.put("META-INF/manifest.xml", Made.bytes("<m><encryption-data/></m>"));
    parts.put("content.xml", new byte[] {1, 2, 3});
    add("brief.odt", Made.zip(parts));
  }

  private void forms() throws IOException {
    kind("PDF form XObjects");
    add("zichzelf.pdf", BadPdf.forms(1, 1));
    add("zichzelf-tweemaal.pdf", BadPdf.forms(1, 2));
    add("kring.pdf", BadPdf.forms(2, 2));
    add("macht.pdf", BadPdf.nested(40));
    add("blad.pdf", BadPdf.hugePage());
    add("bladen.pdf", BadPdf.pageTreeLoop());
  }

  private void names() throws IOException {
    kind("names with line ends and ..");
    for (String name :
        List.of(
            "brief\n2.md",
            "\u001b[2J.md",
            "a\r\nb.md",
            "..md",
            "-brief.md",
            "brief\u202etxt.md",
            "<b>.md",
            "=1+1.md")) {
      add(name, Fixtures.bytes("d12.md"));
    }
    for (String part : List.of("../../x.xml", "/etc/x.xml", "a\nb.xml", "word\\..\\x.xml")) {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      parts.put(part, Made.bytes("<x/>"));
      parts.put(
          "word/document.xml",
          Made.bytes("<d><body><p><r><t>Nederland levert 12 militairen.</t></r></p></body></d>"));
      add(part.replaceAll("[^a-z]", "_") + ".docx", Made.zip(parts));
    }
  }

  private void nested() throws IOException {
    kind("deeply nested");
    int deep = 100_000;
    add(
        "a.xml",
        Made.bytes(
            "<kamerstuk>" + "<divisie>".repeat(deep) + "</divisie>".repeat(deep) + "</kamerstuk>"));
    add("a.docx", Made.docx("<w:sdt>".repeat(deep) + "</w:sdt>".repeat(deep)));
    add("a.odt", Made.odt("<text:list>".repeat(deep) + "</text:list>".repeat(deep)));
    add("a.html", Made.bytes("<html><body>" + "<div>".repeat(deep) + "tekst hier"));
    add("b.html", Made.bytes("<html><body>" + "<b><i>".repeat(deep) + "tekst hier"));
    add(
        "tabel.html",
        Made.bytes("<html><body>" + "<table><tr><td>a<td>".repeat(5_000) + "tekst hier"));
    add("a.rtf", Made.bytes("{\\rtf1 " + "{".repeat(deep) + "tekst"));
    add("a.md", Made.bytes("> ".repeat(deep) + "tekst hier\n\n" + "- ".repeat(deep) + "x\n"));
    add("stijlen.docx", styles());
  }

  // each style is based on the next, and the last on the first
  private static byte[] styles() throws IOException {
    StringBuilder xml = new StringBuilder("<s>");
    for (int i = 0; i < 20_000; i++) {
      xml.append(
          "<style styleId='s"
              + i
              + "'><name val='n'/><basedOn val='s"
              + (i + 1) % 20_000
              + "'/></style>");
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "word/_rels/document.xml.rels",
        Made.bytes("<R><Relationship Id='s' Type='x/styles' Target='styles.xml'/></R>"));
    parts.put("word/styles.xml", Made.bytes(xml + "</s>"));
    parts.put(
        "word/document.xml",
        Made.bytes(
            "<d><body><p><pPr><pStyle val='s1'/></pPr><r><t>Nederland levert 12 militairen.</t></r></p></body></d>"));
    return Made.zip(parts);
  }
}
