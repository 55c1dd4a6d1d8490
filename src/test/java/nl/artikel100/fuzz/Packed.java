package nl.artikel100.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.artikel100.document.Fixtures;

/**
 * A zip package of which the input takes the place of one part: in a packed file nearly every change breaks a checksum, and
 * no fuzzer would come further. The first byte says which part; after the last one, the input is the whole file.
 */
final class Packed {
  private final Map<String, byte[]> parts;
  private final List<String> names;

  Packed(String fixture, String... names) {
    this(unpack(Fixtures.bytes(fixture)), names);
  }

  Packed(Map<String, byte[]> parts, String... names) {
    this.parts = parts;
    this.names = List.of(names);
  }

  /** The file that an input stands for. */
  byte[] file(byte[] input) {
    int choice = input.length == 0 ? 0 : Math.floorMod(input[0], names.size() + 1);
    byte[] content =
        input.length == 0 ? input : java.util.Arrays.copyOfRange(input, 1, input.length);
    if (choice == names.size()) {
      return content;
    }
    Map<String, byte[]> all = new LinkedHashMap<>(parts);
    all.put(names.get(choice), content);
    return pack(all);
  }

  /** The parts of the package as inputs, and the whole of it. */
  Map<String, byte[]> seeds(String whole) {
    Map<String, byte[]> seeds = new TreeMap<>();
    for (String name : names) {
      if (parts.containsKey(name)) {
        seeds.put(name.replace('/', '-'), choose(names.indexOf(name), parts.get(name)));
      }
    }
    if (whole != null) {
      seeds.put(whole, choose(names.size(), Fixtures.bytes(whole)));
    }
    return seeds;
  }

  private static byte[] choose(int choice, byte[] content) {
    byte[] input = new byte[content.length + 1];
    input[0] = (byte) choice;
    System.arraycopy(content, 0, input, 1, content.length);
    return input;
  }

  static Map<String, byte[]> unpack(byte[] zip) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static byte[] pack(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
