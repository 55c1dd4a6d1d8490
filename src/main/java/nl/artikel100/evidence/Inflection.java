package nl.artikel100.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Dutch word forms from {@code dutch-pos-dict}: from the word in a rule to every form it takes in a letter. Loaded only
 * when rules are compiled, never when a letter is checked, since the dictionary costs 0.15 s to load.
 */
final class Inflection {
  private static final String FOLDER = "/org/languagetool/resource/nl/";

  /** Prefixes that stand apart in a main clause: "draagt het gezag over". */
  private static final List<String> SEPARABLE =
      List.of(
          "aan",
          "achter",
          "af",
          "bij",
          "binnen",
          "bloot",
          "boven",
          "dicht",
          "door",
          "in",
          "klaar",
          "langs",
          "los",
          "mede",
          "mee",
          "na",
          "neer",
          "om",
          "onder",
          "op",
          "open",
          "over",
          "plaats",
          "samen",
          "stil",
          "tegemoet",
          "tegen",
          "terecht",
          "terug",
          "toe",
          "tussen",
          "uit",
          "uiteen",
          "vast",
          "veilig",
          "vol",
          "voor",
          "voort",
          "vooruit",
          "vrij",
          "weg",
          "deel",
          "thuis",
          "gelijk",
          "goed",
          "bekend",
          "beschikbaar",
          "gereed",
          "bijeen",
          "ineen",
          "opnieuw",
          "leeg",
          "stand",
          "ter");

  private final DictionaryLookup synthesis;
  private final List<String> tags;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  Inflection() {
    try {
      URL dictionary = Inflection.class.getResource(FOLDER + "dutch_synth.dict");
      synthesis = new DictionaryLookup(Dictionary.read(dictionary));
      try (var in = Inflection.class.getResourceAsStream(FOLDER + "dutch_tags.txt")) {
        tags =
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The word itself and, where it is the dictionary form of a word, all its forms. Lower case. */
  synchronized Set<String> forms(String word) {
    return known.computeIfAbsent(word, this::lookUp);
  }

  private Set<String> lookUp(String lemma) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lemma);
    for (String tag : tags) {
      if (tag.startsWith("BNW:ALR") || tag.startsWith("ENM")) {
        continue;
      }
      for (WordData data : synthesis.lookup(lemma + "|" + tag)) {
        forms.add(data.getStem().toString().toLowerCase(java.util.Locale.ROOT));
      }
    }
    return forms;
  }

  /**
   * How a separable verb stands when it is split.
   *
   * @param prefix the part that comes later in the clause: "over"
   * @param finite the finite forms of the rest: "draagt", "droeg"
   * @param infinitive "over te dragen": the form after "te"
   */
  record Split(String prefix, Set<String> finite, String infinitive) {}

  /** The split of a separable verb, or null if the word is none. */
  Split split(String verb) {
    if (!verb.endsWith("n")) {
      return null;
    }
    for (String prefix : SEPARABLE) {
      if (!verb.startsWith(prefix) || verb.length() < prefix.length() + 4) {
        continue;
      }
      String rest = verb.substring(prefix.length());
      Set<String> whole = forms(verb);
      Set<String> base = forms(rest);
      // "overgedragen" tells that "overdragen" splits; "overtuigd" (no "ge" behind the prefix)
      // tells that it does not
      boolean splits =
          base.size() > 4 && whole.stream().anyMatch(form -> form.startsWith(prefix + "ge"));
      if (splits) {
        Set<String> finite = new LinkedHashSet<>();
        for (String form : base) {
          if (!form.startsWith("ge") && whole.contains(prefix + form)) {
            finite.add(form);
          }
        }
        return new Split(prefix, finite, rest);
      }
    }
    return null;
  }
}
