package nl.artikel100.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters that are open, in memory only. One that nobody used during half an hour is forgotten.
 *
 * <p>Time is counted in ticks, which stand still while the computer sleeps: who closes the lid of a laptop finds his work back.
 */
final class Store {
  /** Seconds from one tick to the next. */
  static final int TICK = 10;

  /** How long a letter is kept after it was last used, in seconds. */
  static final int KEPT = 30 * 60;

  /** As much as one letter may have. */
  static final int MOST_BYTES = 50 << 20;

  private static final int MOST_WORKS = 60;
  private static final long MOST_BYTES_TOGETHER = 200L << 20;

  private final Map<String, Work> works = new LinkedHashMap<>();
  private long seconds;

  /** Keeps a letter; false where there are too many. */
  synchronized boolean add(Work work) {
    long bytes = work.bytes().length;
    for (Work open : works.values()) {
      bytes += open.bytes().length;
    }
    if (works.size() >= MOST_WORKS || bytes > MOST_BYTES_TOGETHER) {
      return false;
    }
    work.use(seconds);
    works.put(work.id(), work);
    return true;
  }

  /** The letter with this id, used now, as are the drafts that it is compared with; null where there is none or no more. */
  synchronized Work get(String id) {
    for (Work used = works.get(id); used != null; used = works.get(used.previous())) {
      used.use(seconds);
    }
    return works.get(id);
  }

  /** How many seconds a letter is still kept when nobody uses it; 0 where it is gone. */
  synchronized long left(String id) {
    Work work = works.get(id);
    return work == null ? 0 : work.used() + KEPT - seconds;
  }

  /** All that are open, in the order they came. */
  synchronized List<Work> all() {
    return new ArrayList<>(works.values());
  }

  synchronized void forget(String id) {
    works.remove(id);
  }

  /** Another {@link #TICK} seconds went by: forgets what was not used for {@link #KEPT}. */
  synchronized void tick() {
    seconds += TICK;
    works.values().removeIf(work -> work.used() + KEPT <= seconds);
  }
}
