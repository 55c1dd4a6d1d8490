package nl.artikel100.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.report.Lang;
import nl.artikel100.rules.ScoreTable;
import nl.artikel100.scoring.Request;

/** Rows of letters, made in this process. */
public final class Letters {
  private static final ArtikelHonderdToets TOETS = ArtikelHonderdToets.standard();

  private Letters() {}

  /** The criteria of the norm. */
  public static List<Column> columns() {
    return Column.of(TOETS.rules(), Lang.NL);
  }

  /** The points of the norm. */
  public static ScoreTable scores() {
    return TOETS.rules().score();
  }

  /** A file that was checked, under this name. */
  public static Row row(String file, Letter letter) {
    Check check = TOETS.check(letter, Request.standard());
    Row.State state = new Row.State(letter.sha256(), 1, 1, "");
    return Row.checked(file, state, "letters/" + file + ".html", letter.text(), check.report());
  }

  /** A text that was checked, under this name. */
  public static Row row(String file, String text) throws Exception {
    return row(file, Documents.read(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  /** The files of a folder with this ending. */
  public static List<Row> rows(Path folder, String ending) throws Exception {
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        rows.add(row(file.getFileName().toString(), Documents.read(file)));
      }
    }
    return rows;
  }
}
