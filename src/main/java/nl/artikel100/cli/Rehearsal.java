package nl.artikel100.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A check, a scan and a comparison in one process, for the class data archive that the start script makes: an archive holds
 * what one process has loaded, and a scan that had to load the classes of its page and workbook itself would take a second
 * longer. The pages of missions are made of comparisons, and the samples hold no mission with two letters.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Runs them; what they tell is of no use to anyone.
   *
   * @param args the folder for the results, which does not exist yet, and the letters
   */
  public static void main(String[] args) {
    Path out = Path.of(args[0]);
    List<String> letters = List.of(args).subList(1, args.length);
    Cli cli = new Cli(Terminal.ofProcess());
    cli.run(
        command(
            letters,
            "check",
            "--format",
            "json,html,text,md",
            "--out",
            out.resolve("check").toString()));
    cli.run(command(letters, "scan", "--out", out.resolve("scan").toString()));
    cli.run(command(letters, "compare", "--format", "html"));
  }

  private static String[] command(List<String> letters, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(letters);
    return all.toArray(String[]::new);
  }
}
