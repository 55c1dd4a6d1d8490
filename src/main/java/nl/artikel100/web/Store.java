package nl.artikel100.web;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The letters that are open, in memory only. One that nobody asked for during half an hour is forgotten. */
final class Store {
  /** How long a letter is kept after it was last used. */
  static final Duration KEPT = Duration.ofMinutes(30);

  /** As much as one letter may have. */
  static final int MOST_BYTES = 50 << 20;

  private static final int MOST_WORKS = 60;
  private static final long MOST_BYTES_TOGETHER = 200L << 20;

  private final Clock clock;
  private final Map<String, Work> works = new LinkedHashMap<>();

  Store(Clock clock) {
    this.clock = clock;
  }

  Clock clock() {
    return clock;
  }

  /** Keeps a letter; false where there are too many. */
  synchronized boolean add(Work work) {
    long bytes = work.bytes().length;
    for (Work open : works.values()) {
      bytes += open.bytes().length;
    }
    if (works.size() >= MOST_WORKS || bytes > MOST_BYTES_TOGETHER) {
      return false;
    }
    works.put(work.id(), work);
    return true;
  }

  /** The letter with this id, used now; null where there is none or no more. */
  synchronized Work get(String id) {
    forgetOld();
    Work work = works.get(id);
    if (work != null) {
      work.use(clock.instant());
    }
    return work;
  }

  /** All that are open, in the order they came. */
  synchronized List<Work> all() {
    forgetOld();
    return new ArrayList<>(works.values());
  }

  synchronized void forget(String id) {
    works.remove(id);
  }

  /** Forgets what was not used for {@link #KEPT}. */
  synchronized void forgetOld() {
    works.values().removeIf(work -> !work.used().plus(KEPT).isAfter(clock.instant()));
  }
}
