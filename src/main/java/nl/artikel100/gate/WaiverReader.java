package nl.artikel100.gate;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import nl.artikel100.rules.Tree;

/** Reads the key {@code afwijkingen} of a configuration. */
final class WaiverReader {
  private static final List<String> KEYS =
      List.of("criterium", "brief", "reden", "eigenaar", "geldig-tot");

  private final Path file;
  private final ConfigMistakes mistakes;

  WaiverReader(Path file, ConfigMistakes mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** All waivers; what is wrong with one is added to the mistakes. */
  List<Waiver> read(Tree all) {
    List<Waiver> waivers = new ArrayList<>();
    Tree list = all.get("afwijkingen");
    if (list != null && !list.isList()) {
      mistakes.add(
          list,
          "afwijkingen: verwacht een lijst van criterium, brief, reden, eigenaar en geldig-tot",
          "afwijkingen: expected a list of criterium, brief, reden, eigenaar and geldig-tot");
      return waivers;
    }
    for (Tree item : all.list("afwijkingen")) {
      int before = mistakes.count();
      for (String key : item.isMap() ? item.map().keySet() : Set.<String>of()) {
        if (!KEYS.contains(key)) {
          mistakes.unknown(key, item.get(key), KEYS);
        }
      }
      for (String key : KEYS) {
        boolean named = key.equals("criterium") && !item.list(key).isEmpty();
        if (!named && item.text(key).isBlank()) {
          mistakes.add(item, "afwijking zonder \"" + key + "\"", "waiver without \"" + key + "\"");
        }
      }
      if (mistakes.count() == before) {
        waivers.addAll(waivers(item));
      }
    }
    return waivers;
  }

  private List<Waiver> waivers(Tree item) {
    List<Waiver> waivers = new ArrayList<>();
    PathMatcher letter = pattern(item.get("brief"));
    LocalDate until = date(item.get("geldig-tot"));
    for (Tree id : item.list("criterium")) {
      boolean known = mistakes.scored(id.isText() ? id.text() : "?", id);
      if (known && letter != null && until != null) {
        waivers.add(
            new Waiver(
                id.text(),
                letter,
                file.toAbsolutePath().normalize().getParent(),
                item.text("reden").strip(),
                item.text("eigenaar").strip(),
                until,
                file + ":" + item.line()));
      }
    }
    return waivers;
  }

  private PathMatcher pattern(Tree value) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + value.text());
    } catch (PatternSyntaxException e) {
      mistakes.add(
          value,
          "brief: \"" + value.text() + "\" is geen patroon; verwacht iets als brieven/*.docx",
          "brief: \"" + value.text() + "\" is no pattern; expected something like brieven/*.docx");
      return null;
    }
  }

  private LocalDate date(Tree value) {
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeParseException e) {
      mistakes.add(
          value,
          "geldig-tot: verwacht een datum als 2027-12-31",
          "geldig-tot: expected a date such as 2027-12-31");
      return null;
    }
  }
}
