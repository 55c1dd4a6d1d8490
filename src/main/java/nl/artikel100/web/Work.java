package nl.artikel100.web;

import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.annotate.Annotator;
import nl.artikel100.document.Changes;
import nl.artikel100.document.Deadline;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.document.Limits;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;

/** One letter that was dropped on the page, with what its writer tries on it. Only in memory. */
final class Work {
  /** How far it is. */
  enum Step {
    READING,
    CHECKING,
    DONE,
    FAILED
  }

  private final String id = Door.secret();
  private final String name;
  private final byte[] bytes;
  private final String previous;
  private final String batch;
  private final Map<Integer, String> edits = new TreeMap<>();
  private final Map<Lang, Check> checks = new TreeMap<>();
  private final Map<Lang, Check> trials = new TreeMap<>();
  private ArtikelHonderdToets toets;
  private Limits limits;
  private Letter letter;
  private String kind;
  private volatile Step step = Step.READING;
  private volatile Throwable failure;
  private volatile long used;

  /**
   * @param name name of the file
   * @param bytes its content
   * @param previous the draft before this one, of which the kind holds for this one too; or null
   * @param batch what it shares with the letters that were dropped together with it, or null
   */
  Work(String name, byte[] bytes, Work previous, String batch) {
    this.name = name;
    this.bytes = bytes;
    this.previous = previous == null ? null : previous.id;
    this.kind = previous == null ? null : previous.kind();
    this.batch = batch;
  }

  /** A file of a batch that is too large to be sent: its row in the table says so. */
  static Work tooLarge(String name, String batch) {
    Work work = new Work(name, new byte[0], null, batch);
    work.failure = new DocumentException(DocumentException.Reason.TOO_LARGE, name, "", null);
    work.step = Step.FAILED;
    return work;
  }

  /** Reads and checks, within limits; what goes wrong is kept in {@link #failure()}. */
  void run(ArtikelHonderdToets with, Limits within, Lang lang) {
    try {
      Deadline deadline = new Deadline(name, within.seconds());
      Letter read = deadline.run(() -> Documents.read(name, bytes, Changes.ACCEPTED, within));
      step = Step.CHECKING;
      Check check = deadline.run(() -> with.check(read, new Request(kind, null, lang)));
      synchronized (this) {
        toets = with;
        limits = within;
        letter = read;
        checks.put(lang, check);
      }
      step = Step.DONE;
    } catch (DocumentException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      failure = e;
      step = Step.FAILED;
    }
  }

  /** The letter with comments, if that can be made in time. */
  Annotator.Copy copy(Lang lang) throws DocumentException {
    Check check = check(lang);
    return new Deadline(name, limits.seconds())
        .run(() -> Annotator.annotate(check.letter(), bytes, check.report(), lang));
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  Step step() {
    return step;
  }

  /** What went wrong; null unless {@link Step#FAILED}. */
  Throwable failure() {
    return failure;
  }

  /** When somebody last asked for it, in seconds that the {@link Store} counts. */
  long used() {
    return used;
  }

  void use(long now) {
    used = now;
  }

  /** The letter as it came. */
  Letter letter() {
    return letter;
  }

  /** Id of the draft before this one, or null. */
  String previous() {
    return previous;
  }

  /** What it shares with the letters that were dropped together with it, or null. */
  String batch() {
    return batch;
  }

  /** The kind that was chosen, or null for the one that was found. */
  synchronized String kind() {
    return kind;
  }

  /**
   * Chooses the kind.
   *
   * @param chosen nieuw, verlenging or aanvullend; null for the one that is found
   */
  synchronized void kind(String chosen) {
    kind = chosen;
    checks.clear();
    trials.clear();
  }

  /** Text that is tried: number of the block → text. */
  synchronized Map<Integer, String> edits() {
    return new TreeMap<>(edits);
  }

  /** Tries a text in a block; null puts back what the letter says. */
  synchronized void edit(int block, String text) {
    if (text == null || text.equals(letter.textOf(letter.blocks().get(block)))) {
      edits.remove(block);
    } else {
      edits.put(block, text);
    }
    trials.clear();
  }

  /** Puts back everything. */
  synchronized void restore() {
    edits.clear();
    trials.clear();
  }

  /** The check of the letter as it came. */
  synchronized Check check(Lang lang) {
    return checks.computeIfAbsent(lang, l -> toets.check(letter, new Request(kind, null, l)));
  }

  /** The check of the letter with the texts that are tried; of the letter as it came when there are none. */
  synchronized Check trial(Lang lang) {
    if (edits.isEmpty()) {
      return check(lang);
    }
    return trials.computeIfAbsent(
        lang, l -> toets.check(Trial.of(letter, edits), new Request(kind, null, l)));
  }

  /** What the texts that are tried change; null where there are none. */
  Difference byTrial(Lang lang) {
    Report tried = trial(lang).report();
    Report asItIs = check(lang).report();
    return tried == asItIs ? null : Difference.of(asItIs, tried);
  }
}
