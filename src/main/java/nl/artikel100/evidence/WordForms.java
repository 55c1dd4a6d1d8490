package nl.artikel100.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The forms of the words that rules use. WordForms looked up once are kept with the compiled rules, so that the dictionary is
 * loaded only when a rule names a new word.
 */
public final class WordForms {
  private final Map<String, String> known;
  private Inflection dictionary;

  /** @param known lines "word" → "form form … / prefix infinitive finite finite …" as given by {@link #known()} */
  public WordForms(Map<String, String> known) {
    this.known = new ConcurrentSkipListMap<>(known);
  }

  /** All words looked up so far, in alphabetical order. */
  public Map<String, String> known() {
    return new TreeMap<>(known);
  }

  /** What is known of one word: its forms, and how it splits if it is a separable verb. */
  record Entry(List<String> forms, String prefix, String infinitive, List<String> finite) {
    boolean splits() {
      return !prefix.isEmpty();
    }
  }

  Entry of(String word) {
    String line = known.get(word);
    if (line == null) {
      line = lookUp(word);
      known.put(word, line);
    }
    int slash = line.indexOf(" / ");
    if (slash < 0) {
      return new Entry(List.of(line.split(" ")), "", "", List.of());
    }
    String[] split = line.substring(slash + 3).split(" ");
    List<String> finite = List.of(split).subList(2, split.length);
    return new Entry(List.of(line.substring(0, slash).split(" ")), split[0], split[1], finite);
  }

  private synchronized String lookUp(String word) {
    if (dictionary == null) {
      dictionary = new Inflection();
    }
    String forms = String.join(" ", dictionary.forms(word));
    Inflection.Split split = dictionary.split(word);
    return split == null || split.finite().isEmpty()
        ? forms
        : forms
            + " / "
            + split.prefix()
            + " "
            + split.infinitive()
            + " "
            + String.join(" ", split.finite());
  }
}
