package nl.artikel100.evidence;

import java.util.Arrays;
import java.util.List;

/**
 * In which parts of a letter each concept must be looked for, since it can matter there: only where all terms of a line can
 * stand together can the line be found, and only there must its terms be known. Everything outside may be left unknown
 * without a signal more or less.
 */
final class Demand {
  private final Lexicon lexicon;
  private final Presence presence;
  private final Parts parts;
  private final long[] running;

  /** per concept a set of parts */
  private final long[] wanted;

  /** where the patterns that can stand somewhere are wanted if their concept is, in the order of {@link Presence} */
  private final long[] where;

  /** @param running the parts with running text */
  Demand(Lexicon lexicon, Presence presence, Parts parts, long[] running) {
    this.lexicon = lexicon;
    this.presence = presence;
    this.parts = parts;
    this.running = running;
    this.wanted = new long[lexicon.concepts().size() * Parts.LONGS];
    this.where = presence.where();
  }

  /** Asks for every concept everywhere. */
  void all() {
    Arrays.fill(wanted, -1);
  }

  /** Asks for what the lines of scopes need, and what narrows them. */
  void scopes(List<ScopeRule> rules, ScopeLimits limits) {
    for (ScopeRule rule : rules) {
      line(rule.line(), null, null);
    }
    limits.exceptions().values().forEach(this::everywhere);
    limits.stops().values().forEach(this::everywhere);
    limits.follows().values().forEach(this::everywhere);
  }

  /** Asks for what the lines of elements need. */
  void elements(List<ElementRule> rules) {
    for (ElementRule rule : rules) {
      long[] found = new long[Parts.LONGS];
      for (ElementRule.AllowedLine line : rule.shows()) {
        line(line.line(), null, found);
      }
      for (ElementRule.AllowedLine line : rule.vague()) {
        line(line.line(), null, found);
      }
      // a line that undoes matters only where there is something to undo
      if (!Parts.isEmpty(found, 0)) {
        for (Wording line : rule.undoes()) {
          line(line, found, null);
        }
      }
    }
  }

  /** The parts in which the anchor of a line can stand with all its other terms near; null if there are none. */
  long[] candidates(Wording line) {
    int[] terms = line.terms();
    for (int term : terms) {
      if (presence.row(term) == 0) {
        return null;
      }
    }
    long[] sets = presence.sets();
    // not clone(), which the quick compiler leaves to the virtual machine
    long[] together = Arrays.copyOf(running, Parts.LONGS);
    Wording.Nearness reach = Wording.Nearness.SENTENCE;
    for (int t = 0; t < terms.length; t++) {
      int row = presence.row(terms[t]);
      reach = reach(reach, line.nearness()[t]);
      if (reach == Wording.Nearness.SENTENCE) {
        Parts.keep(together, 0, sets, row);
      } else if (reach == Wording.Nearness.NEXT) {
        Parts.keep(together, 0, Parts.withNext(sets, row), 0);
      }
    }
    return Parts.isEmpty(together, 0) ? null : together;
  }

  /**
   * @param within where the line matters; null for everywhere
   * @param found is given the parts in which it can stand; may be null
   */
  private void line(Wording line, long[] within, long[] found) {
    long[] anchors = candidates(line);
    if (anchors == null) {
      return;
    }
    if (within != null) {
      Parts.keep(anchors, 0, within, 0);
    }
    if (found != null) {
      Parts.add(found, 0, anchors, 0);
    }
    Wording.Nearness reach = Wording.Nearness.SENTENCE;
    for (int t = 0; t < line.terms().length; t++) {
      reach = reach(reach, line.nearness()[t]);
      long[] near =
          switch (reach) {
            case NEXT -> Parts.withNext(anchors, 0);
            case BLOCK -> blocks(anchors);
            default -> anchors;
          };
      Parts.add(wanted, line.terms()[t] * Parts.LONGS, near, 0);
    }
    for (int concept : line.notInSentence()) {
      Parts.add(wanted, concept * Parts.LONGS, anchors, 0);
    }
    for (int concept : line.notInBlock()) {
      Parts.add(wanted, concept * Parts.LONGS, blocks(anchors), 0);
    }
  }

  /** How far from the anchor a term can stand: one that must stand by the term before it, as far as that one. */
  private static Wording.Nearness reach(Wording.Nearness before, Wording.Nearness own) {
    return own == Wording.Nearness.BEHIND || own == Wording.Nearness.WITH ? before : own;
  }

  private long[] blocks(long[] anchors) {
    long[] whole = Arrays.copyOf(anchors, Parts.LONGS);
    parts.addBlocks(whole);
    return whole;
  }

  private void everywhere(int concept) {
    Arrays.fill(wanted, concept * Parts.LONGS, (concept + 1) * Parts.LONGS, -1);
  }

  /** Passes what is asked of concepts on to those that they are made of; to be called once, when all is asked. */
  void passOn() {
    int[] program = lexicon.patterns().program();
    for (int concept = lexicon.concepts().size() - 1; concept >= 0; concept--) {
      if (!asks(concept)) {
        continue;
      }
      if (lexicon.names().get(concept)) {
        everywhere(concept); // whose name it is only the whole letter tells
      }
      for (int i = presence.first(concept); i < presence.first(concept + 1); i++) {
        Parts.keep(where, i * Parts.LONGS, wanted, concept * Parts.LONGS);
        if (!Parts.isEmpty(where, i * Parts.LONGS)) {
          passOn(program, presence.pattern(i), i * Parts.LONGS);
        }
      }
    }
  }

  private void passOn(int[] program, int pattern, int set) {
    for (int s = pattern + 1; s <= pattern + program[pattern]; s++) {
      if (Program.kind(program[s]) == Program.CONCEPT) {
        Parts.add(wanted, Program.id(program[s]) * Parts.LONGS, where, set);
      }
    }
  }

  boolean asks(int concept) {
    return !Parts.isEmpty(wanted, concept * Parts.LONGS);
  }

  /** Per concept a set of parts, one behind the other; not to be changed. */
  long[] wanted() {
    return wanted;
  }
}
