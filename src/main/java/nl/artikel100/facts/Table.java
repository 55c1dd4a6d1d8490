package nl.artikel100.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.artikel100.document.Block;
import nl.artikel100.text.DutchNumbers;
import nl.artikel100.text.Token;
import nl.artikel100.text.Tokenizer;

/**
 * A table: consecutive rows of a letter.
 *
 * @param first its first row, header included
 * @param header cells of the row above the figures in lower case; empty if there is none
 * @param rows the other rows
 */
record Table(FactLine first, List<String> header, List<Row> rows) {
  private static final Cue TOTAL =
      Cue.of("totaal", "totale", "samen", "tezamen", "som", "eindtotaal", "subtotaal");

  /**
   * One row.
   *
   * @param cells the text of its cells
   * @param values the figure in each cell, null where there is none
   */
  record Row(FactLine line, List<String> cells, List<BigDecimal> values) {
    boolean isTotal() {
      int at = line.find(TOTAL, 0);
      return at == 0 || at == 1;
    }

    String name() {
      return cells.get(0);
    }

    BigDecimal value(int column) {
      return column < values.size() ? values.get(column) : null;
    }
  }

  static List<Table> in(Reading reading) {
    List<Table> tables = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (FactLine line : reading.lines()) {
      if (line.block().kind() == Block.Kind.TABLE_ROW) {
        rows.add(row(reading, line));
      } else if (!rows.isEmpty()) {
        tables.add(of(rows));
        rows = new ArrayList<>();
      }
    }
    if (!rows.isEmpty()) {
      tables.add(of(rows));
    }
    return tables;
  }

  /** The first column in which at least two rows have a figure, or -1. */
  int column() {
    for (int c = 1; c < 8; c++) {
      int column = c;
      if (rows.stream().filter(r -> r.value(column) != null).count() > 1) {
        return c;
      }
    }
    return -1;
  }

  boolean headerHas(Cue cue) {
    return header.stream().anyMatch(cell -> cue.in(tokens(cell)));
  }

  private static Table of(List<Row> rows) {
    boolean headed = rows.get(0).values().stream().allMatch(v -> v == null);
    List<String> header =
        headed
            ? rows.get(0).cells().stream()
                .map(cell -> cell.toLowerCase(java.util.Locale.ROOT))
                .toList()
            : List.of();
    return new Table(
        rows.get(0).line(), header, List.copyOf(headed ? rows.subList(1, rows.size()) : rows));
  }

  private static Row row(Reading reading, FactLine line) {
    List<String> cells = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    for (String cell : (reading.text(line) + " ").split(java.util.regex.Pattern.quote("|"), -1)) {
      cells.add(cell.strip());
      values.add(cells.size() == 1 ? null : value(cell).orElse(null));
    }
    return new Row(line, cells, values);
  }

  /** The figure of a cell that holds nothing else but a currency or unit. */
  private static Optional<BigDecimal> value(String cell) {
    List<Token> tokens = tokens(cell).stream().filter(t -> t.word()).toList();
    boolean figure =
        !tokens.isEmpty()
            && tokens.size() <= 2
            && Character.isDigit(tokens.get(0).form().charAt(0));
    return figure ? DutchNumbers.decimal(tokens.get(0).form()) : Optional.empty();
  }

  private static List<Token> tokens(String cell) {
    List<Token> tokens = new ArrayList<>();
    new Tokenizer(cell, tokens).cut(0, cell.length());
    return tokens;
  }
}
