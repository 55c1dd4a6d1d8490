package nl.artikel100.rules;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The files of a rules folder that decide a verdict: all {@code .yaml} and {@code .drl}. Cases, README and change log do
 * not count, nor do hidden files.
 *
 * @param files path with forward slashes → content, in alphabetical order
 */
record RuleFiles(SortedMap<String, String> files) {

  /** Reads a folder. */
  static RuleFiles read(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> wanted =
          all.filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".drl"))
              .toList();
      for (Path file : wanted) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".") && !name.contains("/.")) {
          files.put(
              name,
              new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
      }
    }
    return new RuleFiles(files);
  }

  /** The same files with the wordings that a configuration adds. */
  RuleFiles with(String additions) {
    SortedMap<String, String> all = new TreeMap<>(files);
    all.put(Additions.FILE, additions.replace("\r\n", "\n"));
    return new RuleFiles(all);
  }

  /** Writes all files, to be read back by {@link #read(InputStream)}. */
  void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out))) {
      data.writeInt(files.size());
      for (Map.Entry<String, String> file : files.entrySet()) {
        data.writeUTF(file.getKey());
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        data.writeInt(content.length);
        data.write(content);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static RuleFiles read(InputStream in) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (DataInputStream data = new DataInputStream(new InflaterInputStream(in))) {
      for (int i = data.readInt(); i > 0; i--) {
        String name = data.readUTF();
        files.put(name, new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8));
      }
    }
    return new RuleFiles(files);
  }

  /** SHA-256 over names and contents, lower-case hexadecimal. Line ends do not count. */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, String> file : files.entrySet()) {
        digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.getValue().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
