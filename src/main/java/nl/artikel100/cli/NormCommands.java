package nl.artikel100.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.report.Lang;
import nl.artikel100.rules.CriterionText;
import nl.artikel100.rules.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The commands that show the norm: {@code criteria}, {@code explain} and {@code --version}. */
final class NormCommands {
  private NormCommands() {}

  /** Version of the tool, of the rules with their hash, and of Java. */
  static String versions(Norm norm, CommandSpec command, Messages messages) throws Failure {
    RuleSet rules = rules(norm, command, messages);
    return messages.get(
            "version",
            ArtikelHonderdToets.version(),
            rules.version(),
            rules.hash(),
            System.getProperty("java.version"))
        + "\n";
  }

  /** Lists the norm: per group the id, the title and the question of each criterion. */
  static int criteria(Norm norm, CommandSpec command, Terminal terminal, Messages messages)
      throws Failure, IOException {
    RuleSet rules = rules(norm, command, messages);
    Layout page = new Layout(messages);
    String group = "";
    for (CriterionText criterion : rules.criteria()) {
      if (!criterion.group().equals(group)) {
        group = criterion.group();
        page.section("criteria." + group);
      }
      CriterionText.Texts texts = texts(criterion, messages);
      page.item(criterion.id() + "  " + texts.title(), texts.question());
    }
    page.section("criteria.more");
    terminal.print(page.toString());
    return 0;
  }

  /** Explains one or more criteria. */
  static int explain(Norm norm, ParseResult given, Terminal terminal, Messages messages)
      throws Failure, IOException {
    List<String> ids = Commands.words(given);
    if (ids.isEmpty()) {
      throw Failure.use(messages.get("use.noId"));
    }
    RuleSet rules = rules(norm, given.commandSpec(), messages);
    StringBuilder all = new StringBuilder();
    for (String id : ids) {
      CriterionText criterion = rules.criterion(fullId(id));
      if (criterion == null) {
        throw Failure.use(messages.get("use.unknownId", id));
      }
      all.append(all.isEmpty() ? "" : "\n").append(explain(criterion, messages));
    }
    terminal.print(all.toString());
    return 0;
  }

  private static String explain(CriterionText criterion, Messages messages) {
    CriterionText.Texts texts = texts(criterion, messages);
    Layout page = new Layout(messages);
    page.title(criterion.id() + "  " + texts.title());
    page.paragraph(texts.question());
    page.section("explain.elements");
    texts
        .elements()
        .forEach((id, element) -> page.item(element.title() + " (" + id + ")", element.advice()));
    page.section("explain.notApplicable", texts.notApplicable());
    page.section("explain.why", texts.why());
    page.section("explain.lesson", texts.lesson());
    page.section("explain.advice", texts.advice());
    page.section("explain.good", criterion.good());
    page.section("explain.poor", criterion.poor());
    page.section("explain.limits", texts.limits());
    page.section("explain.sources");
    criterion.sources().forEach(source -> page.item(source.document(), source.place()));
    return page.toString();
  }

  private static RuleSet rules(Norm norm, CommandSpec command, Messages messages) throws Failure {
    return norm.open(Commands.value(command, "--rules"), true, messages).rules();
  }

  private static CriterionText.Texts texts(CriterionText criterion, Messages messages) {
    return criterion.texts(messages.lang() == Lang.EN);
  }

  /** {@code l9} means L09. */
  private static String fullId(String id) {
    String upper = id.toUpperCase(Locale.ROOT);
    return upper.matches("[A-Z]\\d") ? upper.charAt(0) + "0" + upper.charAt(1) : upper;
  }
}
