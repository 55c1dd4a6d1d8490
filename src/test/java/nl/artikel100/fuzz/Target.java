package nl.artikel100.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.artikel100.document.Fixtures;

/** What is fuzzed: how an input is used, and the inputs to begin with. */
enum Target {
  DOCX {
    @Override
    void run(byte[] input) throws Exception {
      Reading.of("brief.docx", WORD.file(input));
    }

    @Override
    Map<String, byte[]> made() {
      return WORD.seeds("wijzigingen.docx");
    }
  },
  ODT {
    @Override
    void run(byte[] input) throws Exception {
      Reading.of("brief.odt", ODF.file(input));
    }

    @Override
    Map<String, byte[]> made() {
      return ODF.seeds("wijzigingen.odt");
    }
  },
  PDF {
    @Override
    void run(byte[] input) throws Exception {
      Reading.of("brief.pdf", led("%PDF-", input));
    }

    @Override
    Map<String, byte[]> made() throws IOException {
      return Pdfs.seeds();
    }
  },
  DOC {
    @Override
    void run(byte[] input) throws Exception {
      Reading.of("brief.doc", led("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", input));
    }

    @Override
    Map<String, byte[]> made() {
      return Map.of("wijzigingen", Fixtures.bytes("wijzigingen.doc"));
    }
  },
  RTF {
    @Override
    void run(byte[] input) throws Exception {
      Reading.of("brief.rtf", led("{\\rtf", input));
    }

    @Override
    Map<String, byte[]> made() {
      return pieces("wijzigingen.rtf", "d12.rtf");
    }
  },
  HTML {
    @Override
    void run(byte[] input) throws Exception {
      Reading.of("brief.html", led("<html>", input));
    }

    @Override
    Map<String, byte[]> made() {
      return pieces("d12.html", "d13.html");
    }
  },
  XML {
    @Override
    void run(byte[] input) throws Exception {
      Reading.of("kst.xml", led("<kamerstuk>", input));
    }
  },
  TXT {
    @Override
    void run(byte[] input) throws Exception {
      Reading.of("brief.txt", input);
    }

    @Override
    Map<String, byte[]> made() {
      return pieces("d12.txt");
    }
  },
  MD {
    @Override
    void run(byte[] input) throws Exception {
      Reading.of("brief.md", input);
    }

    @Override
    Map<String, byte[]> made() {
      return pieces("d12.md", "d13.md");
    }
  },
  RULES {
    @Override
    void run(byte[] input) throws Exception {
      Settings.rules(input);
    }

    @Override
    Map<String, byte[]> made() throws IOException {
      return Settings.ruleSeeds();
    }
  },
  CONFIG {
    @Override
    void run(byte[] input) throws Exception {
      Settings.config(input);
    }
  },
  JUDGEMENTS {
    @Override
    void run(byte[] input) throws Exception {
      Settings.judgements(input);
    }

    @Override
    Map<String, byte[]> made() throws IOException {
      return Settings.workbookSeeds();
    }
  },
  JSON {
    @Override
    void run(byte[] input) throws Exception {
      Settings.json(input);
    }

    @Override
    Map<String, byte[]> made() throws IOException {
      return Settings.jsonSeeds();
    }
  },
  WEB {
    @Override
    void run(byte[] input) throws Exception {
      Visitor.HERE.send(input);
    }

    @Override
    Map<String, byte[]> made() {
      return Visitor.seeds();
    }
  };

  /** Inputs that are kept: found by the fuzzer, or written by hand. */
  private static final Path KEPT = Path.of("src/test/resources/fuzz");

  private static final Packed WORD =
      new Packed(
          "wijzigingen.docx",
          "word/document.xml",
          "word/styles.xml",
          "word/footnotes.xml",
          "word/numbering.xml",
          "word/comments.xml",
          "word/_rels/document.xml.rels",
          "_rels/.rels",
          "[Content_Types].xml");
  private static final Packed ODF =
      new Packed("wijzigingen.odt", "content.xml", "styles.xml", "META-INF/manifest.xml");

  /** Uses an input; what it throws is a finding. */
  abstract void run(byte[] input) throws Exception;

  /** Inputs made from the letters of the tests. */
  Map<String, byte[]> made() throws IOException {
    return Map.of();
  }

  /** All inputs to begin with, by name. */
  Map<String, byte[]> seeds() throws IOException {
    Map<String, byte[]> seeds = new TreeMap<>(made());
    Path folder = KEPT.resolve(name().toLowerCase(Locale.ROOT));
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          seeds.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
    return seeds;
  }

  /** The input with the bytes by which its format is known before it, where they lack. */
  private static byte[] led(String mark, byte[] input) {
    byte[] lead = mark.getBytes(StandardCharsets.ISO_8859_1);
    int head = Math.min(input.length, 1024);
    if (new String(input, 0, head, StandardCharsets.ISO_8859_1).contains(mark.substring(0, 4))) {
      return input;
    }
    byte[] all = Arrays.copyOf(lead, lead.length + input.length);
    System.arraycopy(input, 0, all, lead.length, input.length);
    return all;
  }

  /** Letters cut in pieces of a size at which the fuzzer is quick. */
  private static Map<String, byte[]> pieces(String... files) {
    int size = 2500;
    Map<String, byte[]> pieces = new TreeMap<>();
    for (String file : files) {
      byte[] all = Fixtures.bytes(file);
      for (int from = 0; from < Math.min(all.length, 4 * size); from += size) {
        pieces.put(
            file + "-" + from, Arrays.copyOfRange(all, from, Math.min(all.length, from + size)));
      }
    }
    return pieces;
  }

  /** Writes the seeds of each target, and those of all together, as files for Jazzer. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path all = Files.createDirectories(folder.resolve("all"));
    for (Target target : values()) {
      String name = target.name().toLowerCase(Locale.ROOT);
      Path own = Files.createDirectories(folder.resolve(name));
      for (Map.Entry<String, byte[]> seed : target.seeds().entrySet()) {
        byte[] input = seed.getValue();
        Files.write(own.resolve(seed.getKey()), input);
        byte[] chosen = new byte[input.length + 1];
        chosen[0] = (byte) target.ordinal();
        System.arraycopy(input, 0, chosen, 1, input.length);
        Files.write(all.resolve(name + "-" + seed.getKey()), chosen);
      }
    }
  }
}
