package nl.artikel100.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.archive.Judgement;
import nl.artikel100.archive.Judgements;
import nl.artikel100.archive.Row;
import nl.artikel100.batch.Folder;
import nl.artikel100.report.Verdict;
import nl.artikel100.workbook.FilledIn;

/** Verdicts of readers, from a workbook or YAML, and how often they differ from those of the tool. */
final class JudgementFiles {
  private JudgementFiles() {}

  /** Reads the file; a mistake in it is wrong use, since leaving out a judgement would change a score unseen. */
  static List<Judgement> read(Path file, Messages messages) throws Failure {
    boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    try {
      return workbook ? FilledIn.read(file) : Judgements.read(Files.readString(file));
    } catch (IOException e) {
      String message = messages.get("judgements.mistake", file.toString(), e.getMessage());
      throw new Failure(Failure.USE, message.lines().toList(), e);
    }
  }

  /** One line per criterion that a reader judged: how many verdicts, and how many of them differ from the tool's. */
  static String disagreement(Path scan, List<Judgement> judgements, Messages messages)
      throws Failure {
    Map<String, int[]> counts = new TreeMap<>();
    int differ = 0;
    int all = 0;
    try {
      Map<String, Row> rows = new Folder(scan).rows();
      for (Judgement one : judgements) {
        Row row = rows.get(one.file());
        Verdict tool = row == null ? null : row.verdicts().get(one.criterion());
        if (tool != null) {
          int[] count = counts.computeIfAbsent(one.criterion(), c -> new int[2]);
          boolean differs = tool != one.verdict();
          count[0]++;
          count[1] += differs ? 1 : 0;
          all++;
          differ += differs ? 1 : 0;
        }
      }
    } catch (IOException e) {
      String message = messages.get("scan.notAScan", scan.toString());
      throw new Failure(Failure.USE, message.lines().toList(), e);
    }
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (criterion, count) ->
            text.append(messages.get("judgements.line", criterion, count[0], count[1]))
                .append('\n'));
    return text.append(messages.get("judgements.sum", all, differ)).append('\n').toString();
  }
}
