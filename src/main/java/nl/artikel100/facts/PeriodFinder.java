package nl.artikel100.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.artikel100.text.Term;

/** Finds begin, end and term of the Dutch contribution among all the periods in a letter. */
final class PeriodFinder {
  private static final int ACCEPTED = 1;
  private static final int OPENING = 6;

  /** A statement about the period of the contribution with how surely it is one. */
  record Claim(FactLine line, LocalDate begin, LocalDate end, Term term, int score) {}

  private final Reading reading;
  private final List<Claim> claims;

  PeriodFinder(Reading reading) {
    this.reading = reading;
    this.claims = find();
  }

  /** All that the letter says about the period of the contribution, in order. */
  List<Claim> claims() {
    return claims;
  }

  private List<Claim> find() {
    List<Claim> claims = new ArrayList<>();
    int prose = 0;
    for (FactLine line : reading.lines()) {
      if (line.isProse()) {
        prose++;
        Claim claim = claim(line, prose <= OPENING);
        if (claim != null) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }

  Facts.Period period() {
    Comparator<Claim> surest = Comparator.comparingInt(Claim::score);
    Claim both =
        claims.stream()
            .filter(c -> c.begin() != null && c.end() != null)
            .max(first(surest))
            .orElse(null);
    Claim begin = claims.stream().filter(c -> c.begin() != null).max(first(surest)).orElse(null);
    Claim end = claims.stream().filter(c -> c.end() != null).max(first(surest)).orElse(null);
    if (both != null
        && (begin == null || both.score() >= begin.score() - 1)
        && both.score() >= end.score() - 1) {
      begin = both;
      end = both;
    }
    Claim term = claims.stream().filter(c -> c.term() != null).max(first(surest)).orElse(null);
    return new Facts.Period(
        begin == null ? null : begin.begin(),
        end == null ? null : end.end(),
        term == null ? null : reading.text(term.line(), term.term().from(), term.term().to()),
        term == null ? 0 : term.term().months(),
        begin == null ? -1 : begin.line().start(),
        end == null ? -1 : end.line().start());
  }

  /** Of equally sure claims the one that stands first. */
  private static Comparator<Claim> first(Comparator<Claim> surest) {
    return surest.thenComparing(Comparator.comparingInt((Claim c) -> c.line().index()).reversed());
  }

  private Claim claim(FactLine line, boolean opening) {
    List<DateRole> roles = DateRole.of(line);
    LocalDate begin = null;
    LocalDate end = null;
    for (DateRole role : roles) {
      boolean usable =
          role.date().exact() && role.date().stated() && !line.quoted()[role.date().from()];
      if (usable && role.kind() == DateRole.Kind.BEGIN && begin == null) {
        begin = role.day();
      } else if (usable
          && role.kind() == DateRole.Kind.END
          && (end == null || role.partner() >= 0)) {
        end = role.day();
      }
    }
    Term term = PeriodWords.term(line, begin != null || end != null);
    if (begin == null && end == null && term == null) {
      return null;
    }
    int score = PeriodWords.score(line, opening, reading.hasForeignActor(line));
    LocalDate written = reading.letterDate();
    boolean contradicts = begin != null && end != null && end.isBefore(begin);
    if (end != null && written != null && end.isBefore(written) && !contradicts) {
      return null;
    }
    if (begin != null && written != null && begin.isBefore(written.minusMonths(3))) {
      score -= 4;
    }
    return score >= ACCEPTED ? new Claim(line, begin, end, term, score) : null;
  }
}
