package nl.artikel100.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.evidence.Vocabulary;
import nl.artikel100.evidence.WordForms;

/**
 * Rules made ready for a fast start: YAML read, words looked up, DRL compiled. The same form serves the rules of the tool,
 * made at build time, and a user's rules, kept by hash.
 *
 * @param hash hash of the folder it was made from
 * @param drlHash hash of its DRL files alone
 * @param yaml path → content of the YAML files that are not part of the vocabulary
 * @param vocabulary the language of the rules, made from the YAML under {@code begrippen/} and the {@code signalen.yaml}
 *     of the scored criteria
 * @param words word → forms
 * @param classes name of class file → bytes
 */
record RulePack(
    String hash,
    String drlHash,
    Map<String, Tree> yaml,
    Lazy<Vocabulary> vocabulary,
    Lazy<Map<String, String>> words,
    Map<String, byte[]> classes) {
  private static final int FORM = 4;

  /**
   * Makes a pack.
   *
   * @param base a pack to take words and, where the DRL is the same, classes from; null for none
   * @throws RuleException with every mistake in YAML and DRL
   */
  static RulePack build(RuleFiles files, RulePack base) throws RuleException {
    Map<String, Tree> yaml = new TreeMap<>();
    Map<String, String> drl = new TreeMap<>();
    List<RuleException.Mistake> mistakes = new ArrayList<>();
    for (Map.Entry<String, String> file : files.files().entrySet()) {
      if (file.getKey().endsWith(".drl")) {
        drl.put(file.getKey(), file.getValue());
        continue;
      }
      try {
        yaml.put(file.getKey(), YamlReader.read(file.getKey(), file.getValue()));
      } catch (RuleException e) {
        mistakes.addAll(e.mistakes());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new RuleException(mistakes);
    }
    WordForms words = new WordForms(base == null ? Map.of() : base.words().get());
    RuleSet checked = RuleSetBuilder.build(files.hash(), yaml, words);
    yaml.keySet()
        .removeIf(
            file ->
                file.startsWith("begrippen/")
                    || file.equals(Additions.FILE)
                    || file.endsWith("/signalen.yaml") && !file.startsWith(CueReader.FOLDER));
    String drlHash = new RuleFiles(new TreeMap<>(drl)).hash();
    boolean sameDrl = base != null && base.drlHash().equals(drlHash);
    return new RulePack(
        files.hash(),
        drlHash,
        yaml,
        Lazy.of(checked.vocabulary()),
        Lazy.of(words.known()),
        sameDrl ? base.classes() : RuleCompiler.compile(drl));
  }

  /** Name of the generated class that holds the rules. */
  String modelClass() {
    return classes.keySet().stream()
        .filter(name -> name.matches("regels/Rules[0-9A-F]+\\.class"))
        .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
        .findFirst()
        .orElseThrow();
  }

  /** Writes the pack; {@code withClasses} false leaves only their names. */
  void write(DataOutputStream out, boolean withClasses) throws IOException {
    out.writeInt(FORM);
    out.writeUTF(hash);
    out.writeUTF(drlHash);
    out.writeInt(yaml.size());
    for (Map.Entry<String, Tree> file : yaml.entrySet()) {
      out.writeUTF(file.getKey());
      write(out, file.getValue());
    }
    writePart(out, vocabulary.get()::write);
    writePart(out, part -> writeWords(part, words.get()));
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> file : classes.entrySet()) {
      out.writeUTF(file.getKey());
      byte[] bytes = withClasses ? file.getValue() : new byte[0];
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private static void writeWords(DataOutputStream out, Map<String, String> words)
      throws IOException {
    out.writeInt(words.size());
    for (Map.Entry<String, String> word : words.entrySet()) {
      writeText(out, word.getKey());
      writeText(out, word.getValue());
    }
  }

  private static Map<String, String> readWords(DataInputStream in) throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      words.put(readText(in), readText(in));
    }
    return words;
  }

  /**
   * Reads a pack. Vocabulary and words are read when they are asked for.
   *
   * @throws IOException when it is damaged or of another form
   */
  static RulePack read(DataInputStream in) throws IOException {
    if (in.readInt() != FORM) {
      throw new IOException("another form of rule pack");
    }
    String hash = in.readUTF();
    String drlHash = in.readUTF();
    Map<String, Tree> yaml = new LinkedHashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      yaml.put(in.readUTF(), readTree(in));
    }
    Lazy<Vocabulary> vocabulary = readPart(in, Vocabulary::read);
    Lazy<Map<String, String>> words = readPart(in, RulePack::readWords);
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      classes.put(in.readUTF(), in.readNBytes(in.readInt()));
    }
    return new RulePack(hash, drlHash, yaml, vocabulary, words, classes);
  }

  /** Something that is written. */
  private interface Writing {
    void write(DataOutputStream out) throws IOException;
  }

  /** Something that is read. */
  private interface Reading<T> {
    T read(DataInputStream in) throws IOException;
  }

  private static void writePart(DataOutputStream out, Writing content) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream(1 << 20);
    try (DataOutputStream data = new DataOutputStream(part)) {
      content.write(data);
    }
    out.writeInt(part.size());
    part.writeTo(out);
  }

  private static <T> Lazy<T> readPart(DataInputStream in, Reading<T> reading) throws IOException {
    int length = in.readInt();
    byte[] part = in.readNBytes(length);
    if (part.length < length) {
      throw new EOFException();
    }
    return new Lazy<>(
        () -> {
          try {
            return reading.read(new DataInputStream(new ByteArrayInputStream(part)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void write(DataOutputStream out, Tree tree) throws IOException {
    out.writeInt(tree.line());
    if (tree.isText()) {
      out.writeByte('t');
      writeText(out, tree.text());
    } else if (tree.isList()) {
      out.writeByte('l');
      out.writeInt(tree.list().size());
      for (Tree item : tree.list()) {
        write(out, item);
      }
    } else {
      out.writeByte('m');
      out.writeInt(tree.map().size());
      for (Map.Entry<String, Tree> entry : tree.map().entrySet()) {
        writeText(out, entry.getKey());
        write(out, entry.getValue());
      }
    }
  }

  private static Tree readTree(DataInputStream in) throws IOException {
    int line = in.readInt();
    switch (in.readByte()) {
      case 't':
        return new Tree(readText(in), line);
      case 'l':
        List<Tree> items = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
          items.add(readTree(in));
        }
        return new Tree(items, line);
      default:
        Map<String, Tree> map = new LinkedHashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
          map.put(readText(in), readTree(in));
        }
        return new Tree(map, line);
    }
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
