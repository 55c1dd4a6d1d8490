package nl.artikel100.annotate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.artikel100.report.Lang;

/** The fixed words in comments in one language; all else stands in the report, in the right language already. */
final class Words {
  private final Properties words = new Properties();

  Words(Lang lang) {
    String file = "comments_" + lang.tag() + ".properties";
    try (Reader in =
        new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a key. */
  String get(String key) {
    return words.getProperty(key);
  }

  /** The words of a key with a text filled in at {@code {0}}. */
  String get(String key, String text) {
    return get(key).replace("{0}", text).strip();
  }
}
