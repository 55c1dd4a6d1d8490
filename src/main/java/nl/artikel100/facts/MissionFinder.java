package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/** Finds the short name of the mission a letter is about. */
final class MissionFinder {
  private static final Cue KIND =
      Cue.of(
          "operatie",
          "missie",
          "taakgroep",
          "*-operatie",
          "*-missie",
          "*missie",
          "troepenmacht",
          "taakgroep",
          "task force");
  private static final Cue COALITION = Cue.of("coalitie tegen *", "*-coalitie");
  private static final Set<String> NO_MISSION =
      Set.of(
          "EU", "VN", "NAVO", "NATO", "OVSE", "AU", "UNDP", "UNHCR", "UNICEF", "UNESCO", "UNODC",
          "UNFPA", "UNMAS", "UNPOL", "KMAR", "CDS", "MIVD", "AIVD", "BIV", "HGIS", "IOB", "ISIS",
          "ISIL", "AQIM", "JNIM", "GBVB", "WFP", "IOM", "SOFA", "BHOS", "ECOWAS");
  private static final List<String> PREFIXES =
      List.of("UN", "MINU", "MONU", "EU", "AMIS", "ATMIS", "ISAF", "NTM");
  private static final List<String> FAMILIES =
      List.of("EUFOR", "EUTM", "EUCAP", "EUNAVFOR", "EUMAM", "EUBAM", "EUPOL", "EUMM", "EUMPM");
  private static final int SHORTEST = 3;
  private static final int SHORTEST_ABBREVIATION = 4;
  private static final int OPENING = 6;

  private final Sentences sentences;
  private final Cue known;

  MissionFinder(Sentences sentences, FactWords words) {
    this.sentences = sentences;
    this.known = words.missions();
  }

  /** The name in the subject line, else in the first sentences; null if there is none. */
  String mission(List<Sentence> subject) {
    List<Sentence> places = new ArrayList<>(subject);
    sentences.sentences().stream()
        .filter(s -> isBody(s) && !subject.contains(s))
        .limit(OPENING)
        .forEach(places::add);
    for (Sentence place : places) {
      String name = in(place);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** Short names of missions in a sentence, by shape or by the list. */
  Set<String> namedIn(Sentence sentence) {
    Set<String> names = new java.util.LinkedHashSet<>();
    List<Token> tokens = sentences.tokens(sentence);
    for (int i = 0; i < tokens.size(); i++) {
      if (isAbbreviation(tokens.get(i))) {
        names.add(withFamily(tokens, i));
      }
    }
    for (int at = known.find(tokens, 0); at >= 0; at = known.find(tokens, at + 1)) {
      names.add(text(tokens, at, known.end(tokens, at)));
    }
    return names;
  }

  private boolean isBody(Sentence sentence) {
    return switch (sentences.block(sentence).kind()) {
      case PARAGRAPH, LIST_ITEM -> true;
      default -> false;
    };
  }

  private String in(Sentence sentence) {
    List<Token> tokens = sentences.tokens(sentence);
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).form().equals("(")) {
        String name = bracketed(tokens, i + 1);
        if (name != null) {
          return name;
        }
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (isAbbreviation(tokens.get(i))) {
        return withFamily(tokens, i);
      }
    }
    int listed = known.find(tokens, 0);
    if (listed >= 0) {
      return text(tokens, listed, known.end(tokens, listed));
    }
    int coalition = COALITION.find(tokens, 0);
    if (coalition >= 0) {
      return text(tokens, coalition, COALITION.end(tokens, coalition));
    }
    return named(tokens);
  }

  /** The content of brackets with at least three capitals in a first word: "(EUTM Benin)". */
  private String bracketed(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size() && tokens.get(to).word() && to < from + 4) {
      to++;
    }
    if (to == from || to == tokens.size() || !tokens.get(to).form().equals(")")) {
      return null;
    }
    String first = text(tokens.get(from));
    long capitals = first.chars().filter(Character::isUpperCase).count();
    boolean upper = first.chars().noneMatch(Character::isLowerCase);
    boolean mission =
        capitals >= SHORTEST && upper && !NO_MISSION.contains(first.toUpperCase(Locale.ROOT));
    return mission ? text(tokens, from, to) : null;
  }

  private boolean isAbbreviation(Token token) {
    if (token.end() - token.start() < SHORTEST_ABBREVIATION || !isCapitalised(token)) {
      return false;
    }
    String word = text(token);
    boolean upper = word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
    boolean shape = PREFIXES.stream().anyMatch(word::startsWith) || word.endsWith("FOR");
    return upper && shape && !NO_MISSION.contains(word);
  }

  private String withFamily(List<Token> tokens, int at) {
    int to = at + 1;
    while (FAMILIES.contains(text(tokens.get(at)))
        && to < tokens.size()
        && to < at + 3
        && isCapitalised(tokens.get(to))) {
      to++;
    }
    return text(tokens, at, to);
  }

  /** "operatie Atalanta", "taakgroep Sirocco": the capitalised words after the kind of mission. */
  private String named(List<Token> tokens) {
    for (int at = KIND.find(tokens, 0); at >= 0; at = KIND.find(tokens, at + 1)) {
      int from = KIND.end(tokens, at);
      int to = from;
      while (to < tokens.size() && to < from + 3 && isCapitalised(tokens.get(to))) {
        to++;
      }
      if (to > from) {
        return text(tokens, from, to);
      }
    }
    return null;
  }

  private boolean isCapitalised(Token token) {
    return token.word() && Character.isUpperCase(sentences.letter().text().charAt(token.start()));
  }

  private String text(Token token) {
    return sentences.letter().text().substring(token.start(), token.end());
  }

  private String text(List<Token> tokens, int from, int to) {
    return sentences.letter().text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
