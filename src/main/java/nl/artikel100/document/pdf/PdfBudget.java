package nl.artikel100.document.pdf;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How much drawing a PDF may ask for. PDFBox does not end on a form or a pattern that draws itself, so this is asked at every
 * drawing operation.
 */
final class PdfBudget {
  /**
   * So long by the clock, and after that so much time of the processor: a machine that has much else to do refuses no letter
   * for it, and asking for processor time costs every start some 20 ms, so only what is slow is asked.
   */
  static final Duration LONGEST = Duration.ofSeconds(10);

  /** A page of text has some thousands. A form that draws itself twice passes any number before long. */
  private static final int MOST_OPERATORS = 1_000_000;

  private static final int MOST_ON_A_PAGE = 20_000;

  /** Asking for the time costs as much as a small operation. */
  private static final int EACH = 16;

  private final long start = System.nanoTime();
  private final Duration longest;
  private int operators;
  private long counted = -1;

  /** Thrown when drawing takes too long, or asks for too much. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(String limit) {
      super(limit);
    }
  }

  /** @param longest time by the clock, and after that of the processor */
  PdfBudget(Duration longest) {
    this.longest = longest;
  }

  /**
   * Counts an operation.
   *
   * @param page page from 1 that it is for
   * @throws TooLarge when there is nothing left, or nobody waits for it any more
   */
  void spend(int page) {
    if (++operators > MOST_OPERATORS + MOST_ON_A_PAGE * page) {
      throw new TooLarge(operators + " tekenopdrachten");
    }
    if (operators % EACH == 0 && (Thread.currentThread().isInterrupted() || late())) {
      throw new TooLarge(2 * longest.toSeconds() + " seconden");
    }
  }

  private boolean late() {
    if (System.nanoTime() - start <= longest.toNanos()) {
      return false;
    }
    long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    counted = counted < 0 ? now : counted;
    return now - counted > longest.toNanos();
  }
}
