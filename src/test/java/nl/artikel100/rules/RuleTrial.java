package nl.artikel100.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.evidence.WordForms;
import nl.artikel100.text.Sentences;

/** The YAML of {@code rules/} with one file replaced, put together and used on a sentence; without the DRL. */
public final class RuleTrial {
  private static final int TRIALS_WITH_THE_SAME_WORDS = 2000;
  private static final Map<String, String> CONTENT = new TreeMap<>();
  private static final Map<String, Tree> TREES = new TreeMap<>();
  private static final Sentences SENTENCE;
  private static final RuleTrial ONE;

  static {
    try {
      for (Map.Entry<String, String> file : RuleFiles.read(Path.of("rules")).files().entrySet()) {
        if (file.getKey().endsWith(".yaml")) {
          CONTENT.put(file.getKey(), file.getValue());
          TREES.put(file.getKey(), YamlReader.read(file.getKey(), file.getValue()));
        }
      }
      String letter =
          "Het kabinet besloot op 1 mei 2027 twaalf militairen te sturen naar Karsova, voor 3 miljoen euro.";
      SENTENCE = Sentences.of(Documents.read("x.txt", letter.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuleException | DocumentException e) {
      throw new IllegalStateException(e);
    }
    ONE = new RuleTrial();
  }

  private WordForms words = new WordForms(Map.of());
  private int trials;

  private RuleTrial() {}

  /** The files, by name. */
  public static List<String> files() {
    return List.copyOf(CONTENT.keySet());
  }

  /** What stands in a file. */
  public static String content(String file) {
    return CONTENT.get(file);
  }

  /**
   * Puts the rules together with another content of one file.
   *
   * @throws RuleException with the mistakes
   */
  public static void run(String file, String content) throws RuleException {
    ONE.tryOut(file, YamlReader.read(file, content));
  }

  private void tryOut(String file, Tree content) throws RuleException {
    if (++trials % TRIALS_WITH_THE_SAME_WORDS == 0) {
      words = new WordForms(Map.of());
    }
    Map<String, Tree> yaml = new TreeMap<>(TREES);
    yaml.put(file, content);
    RuleSetBuilder.build("", yaml, words).vocabulary().signals(SENTENCE);
  }
}
