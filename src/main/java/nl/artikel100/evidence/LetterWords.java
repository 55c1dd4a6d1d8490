package nl.artikel100.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.text.DateMention;
import nl.artikel100.text.DutchDates;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/**
 * The words of a letter by kind: a word form with its looks. A letter has some thousand kinds, each with its places; what
 * the lexicon knows of a word is asked once per kind. Made for one letter; not shared between threads.
 */
final class LetterWords {
  /**
   * @param looks by its letters alone
   * @param kinds per looks its kind plus one; 0 where it does not occur so
   */
  private record Form(int looks, int[] kinds) {}

  /** So many sentences at most stand above a letter. */
  private static final int TOP = 14;

  /** A line with a date above a letter has no more words: "Datum 6 oktober 2028", "Den Haag, 6 oktober 2028". */
  private static final int DATE_LINE = 8;

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

  LetterWords(Sentences letter, Lexicon lexicon) {
    kindOf = new int[letter.tokens().size()];
    merged = new TokenSet(kindOf.length);
    atoms = kinds(letter, lexicon);
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

  /** Per atom how many tokens are a word of it; not to be changed. */
  int[] counts() {
    return counts;
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

  private int[][] kinds(Sentences letter, Lexicon lexicon) {
    Map<String, Form> forms = new HashMap<>();
    int now = yearOf(letter);
    int[][] found = new int[64][];
    int count = 0;
    List<Token> all = letter.tokens();
    String text = letter.letter().text();
    for (Sentence sentence : letter.sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Token token = all.get(i);
        Form form = forms.get(token.form());
        if (form == null) {
          form = new Form(Shapes.ofForm(token, now), new int[Shapes.LOOKS]);
          forms.put(token.form(), form);
        }
        int looks =
            form.looks() != 0 ? form.looks() : Shapes.ofCapitals(token, text, i == sentence.from());
        if (form.kinds()[looks] == 0) {
          if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
          }
          found[count++] = Shapes.add(lexicon.atomsOf(token.form()), looks, lexicon.shapes());
          form.kinds()[looks] = count;
        }
        kindOf[i] = form.kinds()[looks] - 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The year in the date above a letter, or 0. */
  private static int yearOf(Sentences letter) {
    List<Sentence> all = letter.sentences();
    for (Sentence sentence : all.subList(0, Math.min(TOP, all.size()))) {
      List<Token> line = letter.tokens(sentence);
      List<DateMention> dates = line.size() <= DATE_LINE ? DutchDates.find(line, null) : List.of();
      if (!dates.isEmpty() && dates.get(0).exact() && dates.get(0).stated()) {
        return dates.get(0).first().getYear();
      }
    }
    return 0;
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
