package nl.artikel100;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.artikel100.report.Lang;
import nl.artikel100.scoring.Request;

/**
 * A letter with a section for every criterion, made of an excerpt under {@code gevallen/} that meets it, and ways to
 * change the section of one criterion. What each change must do to the verdicts is known without a reader.
 */
public final class Metamorphosis {
  private static final Request AS_NEW = new Request("nieuw", null, Lang.NL);
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

  /** Changes after which the criterion may no longer be met; each by its name in the report. */
  public static final Map<String, UnaryOperator<String>> LOWERING = lowering();

  private final ArtikelHonderdToets toets;
  private final Map<String, String> excerpts = new LinkedHashMap<>();
  private final Map<String, String> headings = new LinkedHashMap<>();

  /** Reads the first excerpt that meets each criterion. */
  public Metamorphosis(ArtikelHonderdToets toets, Path rules) throws IOException {
    this.toets = toets;
    List<Path> cases;
    try (Stream<Path> files = Files.walk(rules)) {
      cases =
          files
              .filter(f -> f.getFileName().toString().matches("voldoet-.*\\.txt"))
              .sorted()
              .toList();
    }
    for (Path file : cases) {
      String id = file.getParent().getParent().getFileName().toString().substring(0, 3);
      excerpts.putIfAbsent(id, Files.readString(file).strip().replaceAll("\\s+", " "));
    }
    toets
        .rules()
        .criteria()
        .forEach(c -> headings.put(c.id(), c.headings().isEmpty() ? c.id() : c.headings().get(0)));
  }

  /** Ids of the criteria that have an excerpt. */
  public List<String> criteria() {
    return List.copyOf(excerpts.keySet());
  }

  /** Verdicts on the letter as it is. */
  public Map<String, String> whole() {
    return verdicts(letter(null, null, null));
  }

  /** Verdicts when the excerpt of one criterion is changed; to an empty text takes it out. */
  public Map<String, String> changed(String criterion, UnaryOperator<String> change) {
    return verdicts(letter(criterion, change, null));
  }

  /** Verdicts when the section of one criterion has another heading. */
  public Map<String, String> moved(String criterion, String heading) {
    return verdicts(letter(criterion, UnaryOperator.identity(), heading));
  }

  /** Verdicts with a section about something else at the end. */
  public Map<String, String> extended(String section) {
    return verdicts(letter(null, null, null) + section);
  }

  /** The verdict on one criterion when its changed excerpt is all that the letter says. */
  public String alone(String criterion, UnaryOperator<String> change) {
    return verdicts(change.apply(excerpts.get(criterion))).get(criterion);
  }

  private String letter(String criterion, UnaryOperator<String> change, String heading) {
    StringBuilder letter = new StringBuilder();
    excerpts.forEach(
        (id, excerpt) -> {
          boolean own = id.equals(criterion);
          String text = own ? change.apply(excerpt) : excerpt;
          if (!text.isEmpty()) {
            letter
                .append("\n## ")
                .append(own && heading != null ? heading : capital(headings.get(id)))
                .append("\n\n")
                .append(text)
                .append('\n');
          }
        });
    return letter.toString();
  }

  private Map<String, String> verdicts(String text) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    try {
      toets
          .check("brief.md", text.getBytes(StandardCharsets.UTF_8), AS_NEW)
          .report()
          .criteria()
          .forEach(c -> verdicts.put(c.id(), c.verdict().word()));
    } catch (nl.artikel100.document.DocumentException e) {
      throw new AssertionError(e);
    }
    return verdicts;
  }

  private static Map<String, UnaryOperator<String>> lowering() {
    Map<String, UnaryOperator<String>> changes = new LinkedHashMap<>();
    changes.put("taken out", text -> "");
    changes.put("asked by a member", text -> "Het lid Van Dam vroeg in het debat: «" + text + "»");
    changes.put("denied", each("Het is niet zo dat ", ""));
    changes.put("deferred", each("Later wordt nog bezien of ", ""));
    changes.put(
        "said of another mission in the past",
        each("Destijds gold bij de vorige missie in Kambodja dat ", ""));
    return changes;
  }

  private static UnaryOperator<String> each(String before, String after) {
    return text ->
        SENTENCE
            .splitAsStream(text)
            .map(s -> before + Character.toLowerCase(s.charAt(0)) + s.substring(1) + after)
            .collect(Collectors.joining(" "));
  }

  private static String capital(String heading) {
    return Character.toUpperCase(heading.charAt(0)) + heading.substring(1);
  }

  /** Ids whose verdict differs. */
  public static List<String> different(Map<String, String> a, Map<String, String> b) {
    List<String> ids = new ArrayList<>();
    a.forEach(
        (id, verdict) -> {
          if (!verdict.equals(b.get(id))) {
            ids.add(id);
          }
        });
    return ids;
  }
}
