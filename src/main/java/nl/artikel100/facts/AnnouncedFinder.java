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
  private static final Set<String> STOP =
      Set.of(
          "aspecten",
          "paragraaf",
          "beschrijving",
          "uiteenzetting",
          "nederlandse",
          "andere",
          "overige",
          "wijze",
          "deze",
          "voor",
          "door",
          "naar",
          "over",
          "onder",
          "bijdrage",
          "deelname",
          "deelneming",
          "inzet",
          "missie",
          "operatie",
          "zorg",
          "gebied",
          "punten",
          "stand");
  private static final int OPENING = 24;
  private static final int FEWEST = 3;
  private static final int SHORTEST_LETTER = 20;
  private static final int LONGEST = 10;
  private static final int STEM = 7;
  private static final int SHORTEST_WORD = 4;

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
        boolean about =
            line.has(letterCue)
                || before
                || reading.preceding(line, 1).stream().anyMatch(l -> l.has(letterCue));
        boolean announces = line.has(announcesCue) && about && isOutline(line);
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
    boolean headed = isHeaded(announcing);
    for (FactLine line : announcing) {
      for (int[] item : items(line)) {
        List<Token> words = line.tokens().subList(item[0], item[1]);
        if (!generalCue.in(words)) {
          boolean treated = hasHeading(words) || isTreated(words, announcing, headed ? 2 : 1);
          found.add(
              new Announced(
                  reading.text(line, item[0], item[1]),
                  treated,
                  List.of(new int[] {line.start(), line.end()})));
        }
      }
    }
    return found;
  }

  /**
   * Whether most announced parts have a heading: then one stray mention does not make up for a part
   * without one.
   */
  private boolean isHeaded(List<FactLine> announcing) {
    int all = 0;
    int headed = 0;
    for (FactLine line : announcing) {
      for (int[] item : items(line)) {
        all++;
        headed += hasHeading(line.tokens().subList(item[0], item[1])) ? 1 : 0;
      }
    }
    return headed * 2 > all;
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
    boolean verb =
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
                "beschrijft")
            .contains(form);
    return mark || joint || verb;
  }

  private boolean hasHeading(List<Token> words) {
    List<AnnouncedTopic> topics = AnnouncedTopic.of(words);
    List<String> stems = stems(words);
    return reading.lines().stream()
        .filter(l -> l.block().kind() == Block.Kind.HEADING)
        .anyMatch(
            l ->
                topics.stream().anyMatch(t -> l.has(t.name()) || l.has(t.sure()))
                    || stems.stream().anyMatch(s -> hasStem(l, s)));
  }

  /**
   * Whether the text treats it: by one sure wording, or by {@code enough} sentences with likely
   * ones.
   */
  private boolean isTreated(List<Token> words, List<FactLine> announcing, int enough) {
    List<AnnouncedTopic> topics = AnnouncedTopic.of(words);
    List<String> stems = topics.isEmpty() ? stems(words) : List.of();
    int likely = 0;
    for (FactLine line : reading.lines()) {
      boolean text = line.isProse() || line.block().kind() == Block.Kind.TABLE_ROW;
      if (!text || announcing.contains(line)) {
        continue;
      }
      if (topics.stream().anyMatch(t -> line.has(t.sure()))
          || stems.stream().anyMatch(s -> hasStem(line, s))) {
        return true;
      }
      likely += topics.stream().anyMatch(t -> line.has(t.likely())) ? 1 : 0;
    }
    boolean unclear = topics.isEmpty() && stems.isEmpty();
    return unclear || likely >= enough || topics.stream().anyMatch(t -> t.isKnown(facts));
  }

  private static boolean hasStem(FactLine line, String stem) {
    return line.tokens().stream().anyMatch(t -> t.form().contains(stem));
  }

  /** The telling words, cut to a stem so that other endings fit. */
  private static List<String> stems(List<Token> words) {
    return words.stream()
        .filter(Token::word)
        .map(Token::form)
        .filter(w -> w.length() >= SHORTEST_WORD && !STOP.contains(w))
        .map(
            w ->
                w.length() > STEM
                    ? w.substring(0, STEM)
                    : w.length() > SHORTEST_WORD + 1 ? w.substring(0, w.length() - 1) : w)
        .toList();
  }
}
