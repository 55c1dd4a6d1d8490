package nl.artikel100.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Compiled rule sets of folders, each in a file named after the hash of its sources. */
final class PackCache {
  private static final String END = ".pack";
  // to be raised when the layout of a pack changes: one that was kept would be read wrongly
  private static final String LAYOUT = "-layout6";
  // a policy officer makes a new hash with every edit; nobody goes back further than this
  private static final int MOST_FILES = 20;

  private PackCache() {}

  /** The compiled rules with this hash; null if there are none that can be read. */
  static RulePack read(Path cache, String hash) {
    Path file = file(cache, hash);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      int length = bytes.length - Long.BYTES;
      // a copy that was damaged on the disk might be read as other rules, or without end
      if (length < 0 || ByteBuffer.wrap(bytes).getLong(length) != sum(bytes, length)) {
        return null;
      }
      RulePack pack =
          RulePack.read(new DataInputStream(new ByteArrayInputStream(bytes, 0, length)));
      return pack.hash().equals(hash) ? pack : null;
    } catch (IOException | RuntimeException e) {
      return null; // a damaged copy is made again
    }
  }

  /** Keeps compiled rules, and lets the oldest go; a cache that cannot be written costs time, nothing else. */
  static void keep(Path cache, RulePack pack) {
    Path temporary = null;
    try {
      Files.createDirectories(cache);
      temporary = Files.createTempFile(cache, "rules", ".tmp");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 22);
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        pack.write(out, true);
        out.writeLong(sum(bytes.toByteArray(), bytes.size()));
      }
      Files.write(temporary, bytes.toByteArray());
      Files.move(temporary, file(cache, pack.hash()), StandardCopyOption.ATOMIC_MOVE);
      temporary = null;
      prune(cache);
    } catch (IOException e) {
      deleteQuietly(temporary);
    }
  }

  private static long sum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  private static Path file(Path cache, String hash) {
    String version = RuleLoader.class.getPackage().getImplementationVersion();
    return cache.resolve(
        hash + "-" + (version == null ? "dev" : version) + "-drools10.2" + LAYOUT + END);
  }

  private static void prune(Path cache) throws IOException {
    List<Path> oldest;
    try (Stream<Path> files = Files.list(cache)) {
      oldest =
          files
              .filter(f -> f.getFileName().toString().endsWith(END))
              .sorted(Comparator.comparing(PackCache::written).reversed())
              .skip(MOST_FILES)
              .toList();
    }
    oldest.forEach(PackCache::deleteQuietly);
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0); // gone already
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
