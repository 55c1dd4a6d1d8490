package nl.artikel100.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.document.Limits;
import nl.artikel100.document.MarginNote;
import nl.artikel100.document.MarginNotes;
import nl.artikel100.gate.Ban;
import nl.artikel100.gate.Baseline;
import nl.artikel100.gate.Config;
import nl.artikel100.gate.ConfigReader;
import nl.artikel100.gate.Gate;
import nl.artikel100.gate.Waiver;
import nl.artikel100.gate.Waivers;
import nl.artikel100.gate.WordWaivers;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.rules.RuleException;
import nl.artikel100.scoring.Request;

/** Says of each letter how it is checked and whether it passes. All that it goes by is read before the first check. */
final class Gatekeeper {
  private final CheckOptions options;
  private final GateOptions given;
  private final LetterSettings settings;
  private final Terminal terminal;
  private final Messages messages;
  private final LocalDate today = LocalDate.now();
  private final Map<String, List<Waiver>> inLetters = new HashMap<>();
  private final Map<Path, Baseline> baselines = new LinkedHashMap<>();
  private final Set<Waiver> matched = new LinkedHashSet<>();
  private final List<Double> scores = new ArrayList<>();
  private Previous previous;
  private Double leastOfMean;
  private int exit;

  /**
   * A letter that was judged.
   *
   * @param check the check, its report with waivers
   * @param older older report on it, or null
   * @param known ids of points that the baseline knows; null without baseline
   * @param forbidden ids of what is not allowed
   * @param objections what is wrong with the score as a whole
   */
  record Judged(
      Check check,
      Report older,
      Set<String> known,
      Set<String> forbidden,
      List<String> objections) {}

  Gatekeeper(CheckOptions options, Norm norm, Terminal terminal, Messages messages) {
    this.options = options;
    this.given = options.gate();
    this.settings = new LetterSettings(options, norm, messages);
    this.terminal = terminal;
    this.messages = messages;
  }

  /**
   * Reads configurations, waivers in letters, baselines and older reports.
   *
   * @throws Failure with the first mistakes found
   */
  void plan() throws Failure {
    previous = Previous.open(given.previous(), messages);
    for (String file : options.files()) {
      Config config = settings.open(file);
      Path baseline = Baselines.file(given, config, messages);
      if (baseline != null && !baselines.containsKey(baseline)) {
        baselines.put(baseline, Baselines.read(given, baseline, messages));
      }
      Path path = Inputs.path(file);
      List<MarginNote> notes = path == null ? List.of() : MarginNotes.read(path);
      if (!notes.isEmpty()) {
        inLetters.put(file, waivers(file, notes));
      }
    }
    if (given.change() != null && baselines.isEmpty()) {
      throw Failure.use(messages.get("use.changeNeedsBaseline"));
    }
    if (given.failOn() != null) {
      parse(given.failOn());
    }
    if (options.profile() != null && !settings.all().isEmpty()) {
      Norm.checkProfile(options.profile(), settings.standard().rules(), messages);
    }
  }

  /** The checker for a letter. */
  ArtikelHonderdToets checker(String file) throws Failure {
    return settings.checker(file);
  }

  /** How much a letter may ask of the machine: what the command line says goes first. */
  Limits limits(String file) throws Failure {
    return options.limits().over(settings.of(file).limits());
  }

  /** How a letter is to be checked. */
  Request request(String file) throws Failure {
    Config config = settings.of(file);
    String profile = options.profile() == null ? config.profile() : options.profile();
    return new Request(options.as(), profile, lang(file), config.weights());
  }

  /** The language of the report on a letter: that of the command line goes first. */
  Lang lang(String file) throws Failure {
    Config config = settings.of(file);
    return options.lang() || config.lang() == null ? messages.lang() : config.lang();
  }

  /** Puts the waivers into the report, compares, and tells why the letter does not pass. */
  Judged judge(String file, Check check) throws Failure {
    Config config = settings.of(file);
    Path path = Inputs.path(file);
    List<Waiver> own = new ArrayList<>(inLetters.getOrDefault(file, List.of()));
    config.waivers().stream().filter(w -> w.isAbout(path)).forEach(own::add);
    matched.addAll(own);
    Waivers.Result waived = Waivers.apply(check.report(), own, today);
    waived.expired().forEach(w -> note("waiver.expired", w.place(), w.criterion(), w.until() + ""));
    waived.idle().forEach(w -> note("waiver.idle", w.place(), w.criterion(), shown(file)));
    Report report = waived.report();
    Report older = previous.of(report, messages);
    if (given.previous() != null && older == null) {
      note("previous.none", shown(file));
    }
    Baseline baseline = baselines.get(Baselines.file(given, config, messages));
    Baseline.Comparison compared =
        baseline == null || given.change() == GateOptions.Change.WRITE
            ? null
            : baseline.compare(check.letter(), report);
    Double least = given.failUnder() == null ? config.least() : given.failUnder();
    boolean mean = given.mean() || Boolean.TRUE.equals(config.mean());
    if (mean && least != null) {
      leastOfMean = least;
      if (report.score() != null) {
        scores.add(report.score().accepted());
      }
    }
    Double drop = given.maxDrop() == null ? config.mostDrop() : given.maxDrop();
    List<Ban> bans = given.failOn() == null ? config.forbidden() : parse(given.failOn());
    Set<String> forbidden = new LinkedHashSet<>();
    List<String> objections = new ArrayList<>();
    for (Gate.Breach breach :
        new Gate(mean ? null : least, bans, drop).judge(report, older, compared)) {
      exit = 1;
      String sentence = sentence(file, breach);
      note(sentence);
      forbidden.addAll(breach.ids());
      if (breach.ids().isEmpty()) {
        objections.add(sentence);
      }
    }
    if (compared != null && compared.solved() > 0 && given.change() == null) {
      note("baseline.solved", shown(file), compared.solved());
    }
    change(baseline, check.withReport(report));
    return new Judged(
        check.withReport(report),
        older,
        compared == null ? null : compared.known(),
        forbidden,
        objections);
  }

  /**
   * What is about all letters together: the mean, waivers that nothing matched, the baseline that is written.
   *
   * @return 1 if a letter or the mean does not pass
   */
  int finish() throws Failure {
    if (leastOfMean != null && !scores.isEmpty()) {
      double sum = scores.stream().mapToDouble(Double::doubleValue).sum();
      double mean = Math.round(10 * sum / scores.size()) / 10.0;
      if (mean < leastOfMean) {
        exit = 1;
        note("gate.mean", messages.percent(mean), messages.percent(leastOfMean));
      }
    }
    for (Config config : settings.all()) {
      for (Waiver waiver : config.waivers()) {
        if (!matched.contains(waiver) && !Letters.anyMatches(waiver)) {
          note("waiver.unmatched", waiver.place(), waiver.criterion());
        }
      }
    }
    if (given.change() != null) {
      for (Map.Entry<Path, Baseline> baseline : baselines.entrySet()) {
        Baselines.write(baseline.getKey(), baseline.getValue(), messages);
        note("baseline.written", baseline.getKey().toString());
      }
    }
    return exit;
  }

  private void change(Baseline baseline, Check check) {
    if (baseline != null && check.report().score() != null && given.change() != null) {
      if (given.change() == GateOptions.Change.WRITE) {
        baseline.put(check.letter(), check.report());
      } else {
        baseline.shrink(check.letter(), check.report());
      }
    }
  }

  private String sentence(String file, Gate.Breach breach) {
    List<String> numbers = breach.numbers().stream().map(messages::percent).toList();
    String ids = String.join(", ", breach.ids());
    return switch (breach.kind()) {
      case UNDER -> messages.get("check.under", shown(file), numbers.get(0), numbers.get(1));
      case DROP ->
          messages.get("gate.drop", shown(file), numbers.get(0), numbers.get(1), numbers.get(2));
      case BANNED ->
          breach.what().equals("geen-brief")
              ? messages.get("gate.noLetter", shown(file))
              : messages.get("gate.banned", shown(file), breach.what(), ids);
      case NEW -> messages.get("gate.new", shown(file), ids);
    };
  }

  private List<Ban> parse(String text) throws Failure {
    try {
      return Ban.parse(text, ConfigReader.ids(settings.standard().rules()));
    } catch (IllegalArgumentException e) {
      throw Failure.use(messages.get("use.failOn", e.getMessage(), String.join(", ", Ban.WORDS)));
    }
  }

  private List<Waiver> waivers(String file, List<MarginNote> notes) throws Failure {
    try {
      return WordWaivers.of(file, notes, ConfigReader.ids(settings.standard().rules()));
    } catch (RuleException e) {
      throw Configs.failure("waiver.mistake", file, e, messages);
    }
  }

  private String shown(String file) {
    return file.equals(Inputs.STANDARD) ? messages.get("check.standardInput") : file;
  }

  private void note(String key, Object... values) {
    if (!options.quiet()) {
      terminal.err().println(values.length == 0 ? key : messages.get(key, values));
    }
  }
}
