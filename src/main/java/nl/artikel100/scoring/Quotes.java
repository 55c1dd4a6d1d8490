package nl.artikel100.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.artikel100.document.Block;
import nl.artikel100.evidence.Signal;
import nl.artikel100.report.Report;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;

/** Chooses the passages that show a verdict. */
final class Quotes {
  /** More passages than this are no longer read. */
  private static final int MOST = 8;

  /** Longest quote in words, as the report promises. */
  private static final int WORDS = 80;

  private final Sentences letter;

  Quotes(Sentences letter) {
    this.letter = letter;
  }

  /** Passages of the signals: in turn the most telling of each element, no passage twice for one element. */
  List<Report.Evidence> of(List<Signal> signals) {
    Map<String, List<Signal>> byElement = new LinkedHashMap<>();
    signals.stream()
        .sorted(
            Comparator.comparingInt((Signal s) -> s.strength().ordinal())
                .thenComparingInt(s -> -s.terms()))
        .forEach(
            signal ->
                byElement.computeIfAbsent(signal.element(), e -> new ArrayList<>()).add(signal));
    List<Report.Evidence> quotes = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int round = 0; quotes.size() < MOST; round++) {
      boolean any = false;
      for (List<Signal> own : byElement.values()) {
        while (!own.isEmpty()) {
          Signal signal = own.remove(0);
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
    return block.place().lines().stream()
        .filter(line -> line.start() <= start && start < line.end())
        .mapToInt(line -> line.page())
        .findFirst()
        .orElse(block.place().page());
  }
}
