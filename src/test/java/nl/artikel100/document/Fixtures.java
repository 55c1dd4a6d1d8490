package nl.artikel100.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The files in {@code src/test/resources/document}. */
public final class Fixtures {
  private Fixtures() {}

  public static byte[] bytes(String name) {
    try (InputStream in = Fixtures.class.getResourceAsStream("/document/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Letter letter(String name) throws DocumentException {
    return Documents.read(name, bytes(name));
  }

  /** The blocks as lines "KIND level text", for a whole letter at a glance. */
  public static List<String> lines(Letter letter) {
    var lines = new ArrayList<String>();
    for (Block block : letter.blocks()) {
      lines.add(block.kind() + " " + block.level() + " " + letter.textOf(block));
    }
    return lines;
  }
}
