package nl.artikel100.archive;

import java.util.List;
import nl.artikel100.report.Lang;
import nl.artikel100.rules.RuleSet;

/** One criterion that counts in the score: a column of the tables. */
public record Column(String id, String group, String title) {

  /** The criteria of the norm in its order, without the consistency checks. */
  public static List<Column> of(RuleSet rules, Lang lang) {
    return rules.criteria().stream()
        .filter(c -> !c.group().equals("consistentie"))
        .map(c -> new Column(c.id(), c.group(), c.texts(lang == Lang.EN).title()))
        .toList();
  }
}
