package nl.artikel100.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/**
 * The words of a letter by kind: a word form with its looks. A letter has some thousand kinds, each with its places; what
 * the lexicon knows of a word is asked once per kind. Made for one letter; not shared between threads.
 */
final class LetterWords {
  private final int[] kindOf;

  /** per kind its atoms, sorted */
  private final int[][] atoms;

  /** per kind its tokens, sorted */
  private final int[][] tokens;

  private final Groups kindsByAtom;
  private final Groups kindsByConcept;

  /** per atom its tokens; null until asked for */
  private final int[][] places;

  /** per atom how many tokens it has */
  private final int[] counts;

  private final TokenSet merged;

  LetterWords(Sentences letter, int[] sentenceOf, Lexicon lexicon) {
    kindOf = new int[letter.tokens().size()];
    merged = new TokenSet(kindOf.length);
    atoms = kinds(letter, sentenceOf, lexicon);
    tokens = tokens();
    kindsByAtom = Groups.of(atoms, lexicon.atoms());
    kindsByConcept = Groups.of(concepts(lexicon.singles()), lexicon.concepts().size());
    places = new int[lexicon.atoms()][];
    counts = new int[lexicon.atoms()];
    for (int kind = 0; kind < atoms.length; kind++) {
      for (int atom : atoms[kind]) {
        counts[atom] += tokens[kind].length;
      }
    }
  }

  /** The atoms of a token, sorted. */
  int[] atoms(int token) {
    return atoms[kindOf[token]];
  }

  /** How many tokens are a word of an atom. */
  int count(int atom) {
    return counts[atom];
  }

  /** The tokens that are a word of an atom, sorted; not to be changed. */
  int[] places(int atom) {
    int[] own = places[atom];
    if (own == null) {
      int first = kindsByAtom.from(atom);
      int last = kindsByAtom.to(atom);
      if (last == first + 1) {
        own = tokens[kindsByAtom.member(first)];
      } else {
        for (int i = first; i < last; i++) {
          merged.add(tokens[kindsByAtom.member(i)]);
        }
        own = merged.take();
      }
      places[atom] = own;
    }
    return own;
  }

  /** Adds the tokens that are a concept all by themselves. */
  void addSingles(int concept, TokenSet found) {
    for (int i = kindsByConcept.from(concept); i < kindsByConcept.to(concept); i++) {
      found.add(tokens[kindsByConcept.member(i)]);
    }
  }

  private int[][] kinds(Sentences letter, int[] sentenceOf, Lexicon lexicon) {
    Map<String, int[]> byForm = new HashMap<>();
    int[][] found = new int[64][];
    int count = 0;
    List<Token> all = letter.tokens();
    for (int i = 0; i < kindOf.length; i++) {
      String form = all.get(i).form();
      int looks = Shapes.of(letter, i, sentenceOf[i]);
      int[] own = byForm.computeIfAbsent(form, f -> new int[Shapes.LOOKS]);
      if (own[looks] == 0) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = Shapes.add(lexicon.atomsOf(form), looks, lexicon.shapes());
        own[looks] = count;
      }
      kindOf[i] = own[looks] - 1;
    }
    return Arrays.copyOf(found, count);
  }

  private int[][] tokens() {
    int[] sizes = new int[atoms.length];
    for (int kind : kindOf) {
      sizes[kind]++;
    }
    int[][] found = new int[atoms.length][];
    for (int kind = 0; kind < found.length; kind++) {
      found[kind] = new int[sizes[kind]];
    }
    for (int i = kindOf.length - 1; i >= 0; i--) {
      found[kindOf[i]][--sizes[kindOf[i]]] = i;
    }
    return found;
  }

  /** Per kind the concepts that it is all by itself; one may stand there twice. */
  private int[][] concepts(Singles singles) {
    int[] starts = singles.starts();
    int[][] found = new int[atoms.length][];
    for (int kind = 0; kind < found.length; kind++) {
      int size = 0;
      for (int atom : atoms[kind]) {
        size += starts[atom + 1] - starts[atom];
      }
      int[] own = new int[size];
      int at = 0;
      for (int atom : atoms[kind]) {
        int length = starts[atom + 1] - starts[atom];
        System.arraycopy(singles.concepts(), starts[atom], own, at, length);
        at += length;
      }
      found[kind] = own;
    }
    return found;
  }
}
