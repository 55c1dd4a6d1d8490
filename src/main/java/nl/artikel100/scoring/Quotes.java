package nl.artikel100.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.artikel100.document.Block;
import nl.artikel100.document.Place;
import nl.artikel100.evidence.Signal;
import nl.artikel100.report.Report;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;

/** Chooses the passages that show a verdict. */
final class Quotes {
  private static final Comparator<Signal> MOST_TELLING =
      (one, other) -> {
        int strength = one.strength().compareTo(other.strength());
        return strength != 0 ? strength : Integer.compare(other.terms(), one.terms());
      };

  /** More passages than this are no longer read. */
  private static final int MOST = 8;

  /** Longest quote in words, as the report promises. */
  private static final int WORDS = 80;

  private final Sentences letter;

  /** ranges of some length, and whether they are too long to quote */
  private final Map<Long, Boolean> tooLong = new HashMap<>();

  Quotes(Sentences letter) {
    this.letter = letter;
  }

  /** Passages of the signals: in turn the most telling of each element, no passage twice for one element. */
  List<Report.Evidence> of(List<Signal> signals) {
    List<Signal> sorted = new ArrayList<>(signals);
    sorted.sort(MOST_TELLING);
    Map<String, ArrayDeque<Signal>> byElement = new LinkedHashMap<>();
    for (Signal signal : sorted) {
      byElement.computeIfAbsent(signal.element(), e -> new ArrayDeque<>()).add(signal);
    }
    List<Report.Evidence> quotes = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int round = 0; quotes.size() < MOST; round++) {
      boolean any = false;
      for (ArrayDeque<Signal> own : byElement.values()) {
        while (!own.isEmpty()) {
          Signal signal = own.remove();
          int start = start(signal);
          if (seen.add(signal.element() + start)) {
            quotes.add(quote(signal, start));
            any = true;
            break;
          }
        }
      }
      if (!any) {
        break;
      }
    }
    return List.copyOf(quotes.subList(0, Math.min(MOST, quotes.size())));
  }

  /** Where the quote of a signal begins: with its own sentence where all of them are too long. */
  private int start(Signal signal) {
    return isTooLong(signal.start(), signal.end())
        ? letter.sentences().get(signal.sentence()).start()
        : signal.start();
  }

  private Report.Evidence quote(Signal signal, int start) {
    Sentence sentence = letter.sentences().get(signal.sentence());
    int end = isTooLong(signal.start(), signal.end()) ? sentence.end() : signal.end();
    return quote(signal.element(), start, end, sentence);
  }

  /** The quote of a range: the sentences that it touches. */
  Report.Evidence ofRange(int from, int to) {
    Sentence first = null;
    Sentence last = null;
    for (Sentence sentence : letter.sentences()) {
      if (sentence.end() > from && sentence.start() < Math.max(to, from + 1)) {
        first = first == null ? sentence : first;
        last = sentence;
      }
    }
    if (first == null) {
      return null;
    }
    boolean tooLong = isTooLong(first.start(), last.end());
    return quote("", first.start(), tooLong ? first.end() : last.end(), first);
  }

  private boolean isTooLong(int start, int end) {
    // so many words need a letter each, and a space between
    if (end - start < 2 * WORDS) {
      return false;
    }
    // many signals stand in one sentence
    long range = (long) start << Integer.SIZE | end;
    Boolean known = tooLong.get(range);
    if (known == null) {
      known = hasMoreWords(start, end);
      tooLong.put(range, known);
    }
    return known;
  }

  private boolean hasMoreWords(int start, int end) {
    String text = letter.letter().text();
    int words = 0;
    boolean inside = false;
    for (int i = start; i < end && words <= WORDS; i++) {
      char c = text.charAt(i);
      boolean word = c > ' ' || c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
      words += word && !inside ? 1 : 0;
      inside = word;
    }
    return words > WORDS;
  }

  private Report.Evidence quote(String element, int start, int end, Sentence sentence) {
    Block block = letter.block(sentence);
    String section = block.path().isEmpty() ? "" : block.path().get(block.path().size() - 1);
    return new Report.Evidence(
        element,
        letter.letter().text().substring(start, end),
        section,
        page(block, start),
        block.place().paragraph(),
        start,
        end);
  }

  private static int page(Block block, int start) {
    for (Place.Line line : block.place().lines()) {
      if (line.start() <= start && start < line.end()) {
        return line.page();
      }
    }
    return block.place().page();
  }
}
