package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.artikel100.text.Token;

/** The different word forms of a text: a seventh of its words, so that what is asked of each is asked seldom. */
final class FormIndex {
  private final List<String> forms = new ArrayList<>();
  private final int[] ofToken;

  FormIndex(List<Token> tokens) {
    ofToken = new int[tokens.size()];
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < ofToken.length; i++) {
      String form = tokens.get(i).form();
      Integer known = seen.putIfAbsent(form, forms.size());
      if (known == null) {
        ofToken[i] = forms.size();
        forms.add(form);
      } else {
        ofToken[i] = known;
      }
    }
  }

  /** The number of the form of a token. */
  int of(int token) {
    return ofToken[token];
  }

  /** Per form whether it passes. */
  boolean[] test(Predicate<String> test) {
    boolean[] passes = new boolean[forms.size()];
    for (int i = 0; i < passes.length; i++) {
      passes[i] = test.test(forms.get(i));
    }
    return passes;
  }
}
