package nl.artikel100.rules;

import java.util.function.Supplier;

/**
 * Something that is made when it is first asked for, once, as not every command needs it. Safe for many threads.
 *
 * @param <T> what is made
 */
final class Lazy<T> {
  private Supplier<T> maker;
  private volatile T made;

  /**
   * @param maker makes it, never null; what it throws goes to whoever asks, and the next who asks tries again
   */
  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** What was made before. */
  static <T> Lazy<T> of(T made) {
    Lazy<T> lazy = new Lazy<>(null);
    lazy.made = made;
    return lazy;
  }

  /** What it is; makes it if nobody asked before. */
  T get() {
    T known = made;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    if (made == null) {
      made = maker.get();
      maker = null;
    }
    return made;
  }
}
