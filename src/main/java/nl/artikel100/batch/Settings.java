package nl.artikel100.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.Limits;
import nl.artikel100.report.Lang;
import nl.artikel100.rules.RuleException;
import nl.artikel100.scoring.Request;

/**
 * How the files of a scan are checked; the same in every process.
 *
 * @param request kind, profile and language
 * @param limits how much one file may ask; no verdict depends on them, so earlier results hold when they are moved
 * @param rules folder of the rules, null for those of the tool
 * @param cache folder for compiled rules, or null
 */
public record Settings(Request request, Limits limits, Path rules, Path cache) {

  /** The checker that these settings ask for. */
  ArtikelHonderdToets open() throws RuleException, IOException {
    return rules == null
        ? ArtikelHonderdToets.standard()
        : ArtikelHonderdToets.withRules(rules, cache);
  }

  /** What a verdict depends on besides the file: version, rules, and options. */
  String key(ArtikelHonderdToets toets) {
    return String.join(
        " ",
        ArtikelHonderdToets.version(),
        toets.rules().hash(),
        request.lang().tag(),
        String.valueOf(request.as()),
        String.valueOf(request.profile()));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(request.as() == null ? "" : request.as());
    out.writeUTF(request.profile() == null ? "" : request.profile());
    out.writeUTF(request.lang().name());
    for (int value : limits.values()) {
      out.writeInt(value);
    }
    out.writeUTF(rules == null ? "" : rules.toString());
    out.writeUTF(cache == null ? "" : cache.toString());
  }

  static Settings read(DataInputStream in) throws IOException {
    Request request = new Request(text(in), text(in), Lang.valueOf(in.readUTF()));
    Limits limits = Limits.STANDARD;
    for (String name : Limits.NAMES) {
      limits = limits.with(name, in.readInt());
    }
    return new Settings(request, limits, path(in), path(in));
  }

  private static String text(DataInputStream in) throws IOException {
    String text = in.readUTF();
    return text.isEmpty() ? null : text;
  }

  private static Path path(DataInputStream in) throws IOException {
    String text = text(in);
    return text == null ? null : Path.of(text);
  }
}
