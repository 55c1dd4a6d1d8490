package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.artikel100.document.Block;
import nl.artikel100.facts.Comparison.Announced;
import nl.artikel100.text.Token;

/** Finds the parts that the introduction announces and whether the letter has them. */
final class AnnouncedFinder {
  private static final Set<String> STARTS = Set.of("de", "het", "een");
  private static final Set<String> BEFORE_ITEM =
      Set.of(
          ",",
          ":",
          ";",
          "en",
          "op",
          "uit",
          "volgen",
          "volgt",
          "komen",
          "komt",
          "na",
          "achtereenvolgens",
          "alsmede",
          "ook",
          "worden",
          "bevat",
          "behandelt",
          "naar");
  private static final Set<String> ENDS_ITEM =
      Set.of(
          "aan",
          "volgen",
          "volgt",
          "komen",
          "komt",
          "worden",
          "wordt",
          "gaat",
          "besproken",
          "behandeld",
          "waarna",
          "bestaat",
          "is",
          "zijn",
          "bevat",
          "beschrijft");
  private static final int OPENING = 24;
  private static final int FEWEST = 3;
  private static final int SHORTEST_LETTER = 20;
  private static final int LONGEST = 10;

  /** @param headed whether a heading names it */
  private record Part(FactLine line, int from, int to, List<Token> words, boolean headed) {}

  private final Reading reading;
  private final Cue announcesCue;
  private final Cue letterCue;
  private final Cue elsewhereCue;
  private final Cue generalCue;
  private final Facts facts;

  AnnouncedFinder(Reading reading, Facts facts) {
    this.reading = reading;
    this.facts = facts;
    Cues cues = reading.cues();
    this.announcesCue = cues.of(CueName.C05_ANNOUNCES);
    this.letterCue = cues.of(CueName.C05_LETTER);
    this.elsewhereCue = cues.of(CueName.C05_ELSEWHERE);
    this.generalCue = cues.of(CueName.C05_GENERAL);
  }

  /** Every announced part in order. */
  List<Comparison> find() {
    List<Comparison> found = new ArrayList<>();
    List<FactLine> announcing = new ArrayList<>();
    int prose = 0;
    boolean before = false;
    for (FactLine line : reading.lines()) {
      if (line.isProse() && prose++ < OPENING) {
        boolean announces =
            line.has(announcesCue) && (before || isAboutLetter(line)) && isOutline(line);
        if (announces) {
          announcing.add(line);
        }
        before =
            announces
                || before
                    && !announcing.isEmpty()
                    && announcing.get(announcing.size() - 1).sentence().block()
                        == line.sentence().block();
      }
    }
    if (prose < SHORTEST_LETTER) {
      return found;
    }
    List<Part> parts = parts(announcing);
    int enough = isHeaded(parts) ? 2 : 1;
    for (Part part : parts) {
      if (!generalCue.in(part.words())) {
        FactLine line = part.line();
        found.add(
            new Announced(
                reading.text(line, part.from(), part.to()),
                part.headed() || isTreated(part.words(), announcing, enough),
                List.of(new int[] {line.start(), line.end()})));
      }
    }
    return found;
  }

  private boolean isAboutLetter(FactLine line) {
    if (line.has(letterCue)) {
      return true;
    }
    List<FactLine> before = reading.preceding(line, 1);
    return !before.isEmpty() && before.get(0).has(letterCue);
  }

  /** The announced parts, in order. */
  private List<Part> parts(List<FactLine> announcing) {
    List<FactLine> headings = new ArrayList<>();
    for (FactLine line : announcing.isEmpty() ? List.<FactLine>of() : reading.lines()) {
      if (line.block().kind() == Block.Kind.HEADING) {
        headings.add(line);
      }
    }
    List<Part> parts = new ArrayList<>();
    for (FactLine line : announcing) {
      for (int[] item : items(line)) {
        List<Token> words = line.tokens().subList(item[0], item[1]);
        parts.add(new Part(line, item[0], item[1], words, isAmong(headings, words)));
      }
    }
    return parts;
  }

  /**
   * Whether most announced parts have a heading: then one stray mention does not make up for a part
   * without one.
   */
  private static boolean isHeaded(List<Part> parts) {
    int headed = 0;
    for (Part part : parts) {
      headed += part.headed() ? 1 : 0;
    }
    return headed * 2 > parts.size();
  }

  /**
   * Whether a line lists parts of a letter: at least three, of which most are points that letters
   * treat.
   */
  private boolean isOutline(FactLine line) {
    List<int[]> items = items(line);
    long points =
        items.stream()
            .filter(i -> !AnnouncedTopic.of(line.tokens().subList(i[0], i[1])).isEmpty())
            .count();
    return items.size() >= FEWEST && points * 2 >= items.size() && !line.has(elsewhereCue);
  }

  /**
   * The parts as ranges of tokens: "de gronden voor deelname", "het mandaat", "de inzet van politie
   * en civiele experts".
   */
  private List<int[]> items(FactLine line) {
    List<int[]> items = new ArrayList<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      boolean starts = STARTS.contains(line.tokens().get(i).form());
      boolean first = i == 0 || BEFORE_ITEM.contains(line.tokens().get(i - 1).form());
      if (!starts || !first || line.is(i + 1, "orde")) {
        continue;
      }
      int to = i + 1;
      while (to < line.tokens().size() && !endsItem(line, to)) {
        to++;
      }
      if (to > i + 1 && to - i <= LONGEST) {
        items.add(new int[] {i, to});
        i = to - 1;
      }
    }
    return items;
  }

  private static boolean endsItem(FactLine line, int at) {
    String form = line.tokens().get(at).form();
    boolean next =
        at + 1 < line.tokens().size() && STARTS.contains(line.tokens().get(at + 1).form());
    boolean mark = !line.tokens().get(at).word() && !form.equals("'");
    boolean joint = (form.equals("en") || form.equals("alsmede")) && next;
    return mark || joint || ENDS_ITEM.contains(form);
  }

  private static boolean isAmong(List<FactLine> headings, List<Token> words) {
    List<AnnouncedTopic> topics = AnnouncedTopic.of(words);
    Stems stems = Stems.of(words);
    for (FactLine heading : headings) {
      for (AnnouncedTopic topic : topics) {
        if (heading.has(topic.name()) || heading.has(topic.sure())) {
          return true;
        }
      }
      if (stems.in(heading)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the text treats it: by one sure wording, or by {@code enough} sentences with likely
   * ones.
   */
  private boolean isTreated(List<Token> words, List<FactLine> announcing, int enough) {
    List<AnnouncedTopic> topics = AnnouncedTopic.of(words);
    Stems stems = topics.isEmpty() ? Stems.of(words) : Stems.NONE;
    int likely = 0;
    for (FactLine line : reading.lines()) {
      boolean text = line.isProse() || line.block().kind() == Block.Kind.TABLE_ROW;
      if (!text || announces(announcing, line)) {
        continue;
      }
      boolean may = false;
      for (AnnouncedTopic topic : topics) {
        if (line.has(topic.sure())) {
          return true;
        }
        may |= line.has(topic.likely());
      }
      if (stems.in(line)) {
        return true;
      }
      likely += may ? 1 : 0;
    }
    boolean unclear = topics.isEmpty() && stems.isEmpty();
    return unclear || likely >= enough || topics.stream().anyMatch(t -> t.isKnown(facts));
  }

  private static boolean announces(List<FactLine> announcing, FactLine line) {
    for (FactLine one : announcing) {
      if (one == line) {
        return true;
      }
    }
    return false;
  }
}
