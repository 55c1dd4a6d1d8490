package nl.artikel100.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * Statements of a letter that must agree, as material for the checks C01–C07. Ranges are pairs of
 * start and end in the letter's text.
 */
public sealed interface Comparison {
  /** The check it belongs to, "C01" to "C07". */
  String check();

  /** Whether the statements agree. */
  boolean holds();

  /** The sentences that state them, in the order of the letter. */
  List<int[]> ranges();

  /** C01: the end of a mandate beside the end of the contribution. */
  record MandateCover(
      String basis, LocalDate mandateEnd, LocalDate contributionEnd, List<int[]> ranges)
      implements Comparison {
    @Override
    public String check() {
      return "C01";
    }

    @Override
    public boolean holds() {
      return !contributionEnd.isAfter(mandateEnd);
    }
  }

  /** C02: a number of persons beside the sum of its parts. */
  record PersonnelSum(int total, int sum, List<int[]> ranges) implements Comparison {
    @Override
    public String check() {
      return "C02";
    }

    @Override
    public boolean holds() {
      return total == sum;
    }
  }

  /** C02: the size of the contribution beside the size that another place gives it. */
  record PersonnelTotals(int first, int second, List<int[]> ranges) implements Comparison {
    @Override
    public String check() {
      return "C02";
    }

    @Override
    public boolean holds() {
      return first == second;
    }
  }

  /** C03: the begin and the end of one period. */
  record DateOrder(LocalDate begin, LocalDate end, List<int[]> ranges) implements Comparison {
    @Override
    public String check() {
      return "C03";
    }

    @Override
    public boolean holds() {
      return !end.isBefore(begin);
    }
  }

  /**
   * C03: a term in months beside the dates it lies between.
   *
   * @param slack days by which they may differ
   */
  record TermAndDates(int months, LocalDate begin, LocalDate end, int slack, List<int[]> ranges)
      implements Comparison {
    @Override
    public String check() {
      return "C03";
    }

    @Override
    public boolean holds() {
      long days =
          java.time.temporal.ChronoUnit.DAYS.between(begin.plusMonths(months).minusDays(1), end);
      return Math.abs(days) <= slack;
    }
  }

  /**
   * C03: the begin or the end of the contribution beside what another place says.
   *
   * @param end true for the end, false for the begin
   */
  record TwoDates(boolean end, LocalDate first, LocalDate second, List<int[]> ranges)
      implements Comparison {
    @Override
    public String check() {
      return "C03";
    }

    @Override
    public boolean holds() {
      return first.equals(second);
    }
  }

  /** C03: a date that is not in the calendar. */
  record ImpossibleDate(String date, List<int[]> ranges) implements Comparison {
    @Override
    public String check() {
      return "C03";
    }

    @Override
    public boolean holds() {
      return false;
    }
  }

  /**
   * C04: the end of a capacity on which medical care or protection rests beside the end of the
   * contribution.
   */
  record CapacityEnd(
      String capacity, LocalDate capacityEnd, LocalDate contributionEnd, List<int[]> ranges)
      implements Comparison {
    @Override
    public String check() {
      return "C04";
    }

    @Override
    public boolean holds() {
      return !capacityEnd.isBefore(contributionEnd);
    }
  }

  /** C05: a part that the introduction announces. */
  record Announced(String part, boolean found, List<int[]> ranges) implements Comparison {
    @Override
    public String check() {
      return "C05";
    }

    @Override
    public boolean holds() {
      return found;
    }
  }

  /**
   * C06: a sum of money beside the sum of its parts, both in euro.
   *
   * @param open whether the parts need not be all of them ("daarvan"): then they may be clearly
   *     less
   */
  record MoneySum(long total, long sum, boolean open, List<int[]> ranges) implements Comparison {
    private static final double CLEARLY_LESS = 0.7;

    @Override
    public String check() {
      return "C06";
    }

    @Override
    public boolean holds() {
      return total == sum || open && sum < total * CLEARLY_LESS;
    }
  }

  /** C06: the costs of the contribution as two places give them, in euro. */
  record TwoAmounts(long first, long second, List<int[]> ranges) implements Comparison {
    @Override
    public String check() {
      return "C06";
    }

    @Override
    public boolean holds() {
      return first == second;
    }
  }

  /**
   * C06: the period of the costs beside the period of the contribution; a begin is null where it is
   * not stated.
   *
   * @param slack days by which each end may differ
   */
  record CostPeriod(
      LocalDate costBegin,
      LocalDate costEnd,
      LocalDate begin,
      LocalDate end,
      int slack,
      List<int[]> ranges)
      implements Comparison {
    @Override
    public String check() {
      return "C06";
    }

    @Override
    public boolean holds() {
      return near(costEnd, end) && (begin == null || costBegin == null || near(costBegin, begin));
    }

    private boolean near(LocalDate one, LocalDate other) {
      return Math.abs(java.time.temporal.ChronoUnit.DAYS.between(one, other)) <= slack;
    }
  }

  /** C06: the term of the costs beside the term of the contribution, in months. */
  record CostTerm(int costMonths, int months, List<int[]> ranges) implements Comparison {
    @Override
    public String check() {
      return "C06";
    }

    @Override
    public boolean holds() {
      return costMonths == months;
    }
  }

  /** C07: the form of a reference to a Kamerstuk, a resolution or a decision. */
  record ReferenceForm(String reference, boolean wellFormed, List<int[]> ranges)
      implements Comparison {
    @Override
    public String check() {
      return "C07";
    }

    @Override
    public boolean holds() {
      return wellFormed;
    }
  }
}
