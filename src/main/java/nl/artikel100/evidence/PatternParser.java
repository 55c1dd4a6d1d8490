package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads one pattern as written in {@code rules/}. The language is described in {@code rules/README.md}.
 */
final class PatternParser {
  /** Tokens between the two parts of a separable verb: "draagt … over". */
  private static final int SPLIT_GAP = 14;

  /** What joins the terms of a line; within a pattern it would be a word that no letter has. */
  private static final Set<String> SIGNS = Set.of("+", "++", "+++", ">", "&", "-", "--");

  private final LexiconBuilder lexicon;

  PatternParser(LexiconBuilder lexicon) {
    this.lexicon = lexicon;
  }

  /** Cuts at {@code |} outside parentheses. */
  static List<String> alternatives(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        parts.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(text.substring(from).strip());
    return parts;
  }

  /**
   * The patterns that one line stands for: one, or more where it holds a separable verb.
   *
   * @throws IllegalArgumentException with a Dutch message when it is not well formed
   */
  List<Pattern> parse(String text) {
    List<Pattern> all = new ArrayList<>();
    for (String alternative : alternatives(text)) {
      if (alternative.isEmpty()) {
        throw new IllegalArgumentException("lege omschrijving in \"" + text + "\"");
      }
      all.addAll(parseOne(alternative));
    }
    return all;
  }

  private List<Pattern> parseOne(String text) {
    List<String> parts = parts(text);
    for (String part : parts) {
      if (SIGNS.contains(part)) {
        throw new IllegalArgumentException(
            "\""
                + text
                + "\": "
                + part
                + " staat tussen termen van een regel, niet binnen een omschrijving");
      }
    }
    List<Step> steps = new ArrayList<>();
    for (String part : parts) {
      steps.add(step(part, text));
    }
    List<Pattern> patterns = new ArrayList<>();
    add(steps, text, patterns);
    for (int i = 0; i < parts.size(); i++) {
      addSplit(parts.get(i), i, steps, patterns);
    }
    return patterns;
  }

  /** A pattern that opens with a step that may be left out stands for two: with it and without it. */
  private static void add(List<Step> steps, String text, List<Pattern> patterns) {
    Step.Kind kind =
        steps.isEmpty()
            ? Step.Kind.GAP
            : steps
                .get(steps.get(0).kind() == Step.Kind.CLAUSE_START && steps.size() > 1 ? 1 : 0)
                .kind();
    if (kind != Step.Kind.WORD && kind != Step.Kind.CONCEPT) {
      throw new IllegalArgumentException("\"" + text + "\" heeft geen woord om mee te beginnen");
    }
    int opening = steps.get(0).kind() == Step.Kind.CLAUSE_START ? 1 : 0;
    if (opening < steps.size() && steps.get(opening).optional()) {
      List<Step> without = new ArrayList<>(steps);
      Step first = without.remove(opening);
      add(without, text, patterns);
      List<Step> required = new ArrayList<>(steps);
      required.set(opening, new Step(first.kind(), first.id(), false));
      patterns.add(new Pattern(required));
    } else {
      patterns.add(new Pattern(steps));
    }
  }

  /** Cuts at white space outside parentheses. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (Character.isWhitespace(c) && depth == 0 || i == text.length()) {
        if (i > from) {
          parts.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("\"" + text + "\": haakjes sluiten niet");
    }
    return parts;
  }

  private Step step(String part, String whole) {
    boolean optional = part.endsWith("?") && part.length() > 1;
    String core = optional ? part.substring(0, part.length() - 1) : part;
    if (core.equals("^")) {
      return new Step(Step.Kind.CLAUSE_START, 0, false);
    }
    if (core.equals("$")) {
      return new Step(Step.Kind.CLAUSE_END, 0, false);
    }
    if (core.matches("\\.\\.\\.?\\d*")) {
      String number = core.replace(".", "");
      int gap = !number.isEmpty() ? Integer.parseInt(number) : core.equals("...") ? 12 : 4;
      return new Step(Step.Kind.GAP, gap, false);
    }
    if (core.startsWith("{")) {
      if (!core.endsWith("}")) {
        throw new IllegalArgumentException("\"" + whole + "\": } ontbreekt");
      }
      int id = lexicon.resolve(core.substring(1, core.length() - 1));
      return new Step(Step.Kind.CONCEPT, id, optional);
    }
    if (core.startsWith("<")) {
      String name = core.replaceAll("[<>]", "").toUpperCase(Locale.ROOT);
      try {
        return new Step(Step.Kind.WORD, lexicon.shape(Lexicon.Shape.valueOf(name)), optional);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "\""
                + whole
                + "\": "
                + core
                + " bestaat niet; kies <getal>, <jaar>, <naam> of <afkorting>",
            e);
      }
    }
    String inner = core;
    if (core.startsWith("(")) {
      if (!core.endsWith(")")) {
        throw new IllegalArgumentException("\"" + whole + "\": na ) staat een spatie of ?");
      }
      inner = core.substring(1, core.length() - 1).strip();
      if (inner.matches("(?s).*[\\s{(^<].*")) {
        return new Step(Step.Kind.CONCEPT, lexicon.term(inner), optional);
      }
    }
    return new Step(Step.Kind.WORD, words(inner, whole), optional);
  }

  private int words(String inner, String whole) {
    List<String> exact = new ArrayList<>();
    List<String> globs = new ArrayList<>();
    for (String word : inner.split("\\|")) {
      String form = word.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
      if (form.isEmpty() || form.indexOf(' ') >= 0 || form.matches(".*[{}<>()].*")) {
        throw new IllegalArgumentException(
            "\"" + whole + "\": tussen haakjes staan alleen losse woorden, gescheiden door |");
      }
      if (form.indexOf('*') >= 0) {
        globs.add(form);
      } else if (form.startsWith("=")) {
        exact.add(form.substring(1));
      } else {
        exact.addAll(lexicon.words().of(form).forms());
      }
    }
    return lexicon.atom(inner, exact, globs);
  }

  /** Adds "draagt … over" and "over te dragen" for a separable verb at this place in the pattern. */
  private void addSplit(String part, int at, List<Step> steps, List<Pattern> patterns) {
    if (part.matches(".*[{}<>=*?.^$].*")) {
      return;
    }
    for (String word : part.replaceAll("[()]", "").split("\\|")) {
      WordForms.Entry entry = lexicon.words().of(word.toLowerCase(Locale.ROOT));
      if (!entry.splits()) {
        continue;
      }
      Step prefix = exact(List.of(entry.prefix()));
      List<Step> toInfinitive = new ArrayList<>(steps.subList(0, at));
      toInfinitive.addAll(
          List.of(prefix, exact(List.of("te")), exact(List.of(entry.infinitive()))));
      toInfinitive.addAll(steps.subList(at + 1, steps.size()));
      patterns.add(new Pattern(toInfinitive));
      List<Step> apart = new ArrayList<>(steps.subList(0, at));
      apart.add(exact(entry.finite()));
      apart.addAll(steps.subList(at + 1, steps.size()));
      apart.add(new Step(Step.Kind.GAP, SPLIT_GAP, false));
      apart.add(prefix);
      apart.add(new Step(Step.Kind.CLAUSE_END, 0, false));
      patterns.add(new Pattern(apart));
    }
  }

  private Step exact(List<String> forms) {
    return new Step(
        Step.Kind.WORD, lexicon.atom("=" + String.join("|=", forms), forms, List.of()), false);
  }
}
