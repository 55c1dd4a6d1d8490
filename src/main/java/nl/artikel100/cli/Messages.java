package nl.artikel100.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import nl.artikel100.report.Lang;

/** The sentences of the command line in one language: {@code messages_nl.properties} or {@code messages_en.properties}. */
final class Messages {
  private final Lang lang;
  private final Properties sentences;

  Messages(Lang lang) {
    this.lang = lang;
    this.sentences = read("messages_" + lang.tag() + ".properties");
  }

  /** The language of these messages. */
  Lang lang() {
    return lang;
  }

  /**
   * A sentence with its blanks filled in; without values it is given as it stands.
   *
   * @param key a key of the file; an unknown one is a mistake in the program
   * @param values for each {@code %s}; texts are made harmless for a screen
   */
  String get(String key, Object... values) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    if (values.length == 0) {
      return sentence;
    }
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = values[i] instanceof String text ? harmless(text) : values[i];
    }
    return String.format(locale(), sentence, shown);
  }

  /** A percentage with one decimal. */
  String percent(double number) {
    return String.format(locale(), "%.1f%%", number);
  }

  /** The text without line ends and codes that steer a screen, which file names may hold. */
  static String harmless(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\uFFFD");
  }

  static Properties read(String file) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private Locale locale() {
    return Locale.forLanguageTag(lang.tag());
  }
}
