package nl.artikel100.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/** Letters that repeat one trigger again and again, as text: what a search with memory of its past would choke on. */
public final class WorstCases {
  private static final String TOP =
      "Geachte voorzitter,\n\nGelet op artikel 100 van de Grondwet informeren wij u over het besluit van het kabinet om 87"
          + " militairen te leveren aan de missie in Karsova.\n\n";

  private WorstCases() {}

  /** What is repeated, by a name for the table; one repetition is a word, a mark or a short sentence. */
  public static Map<String, String> triggers() {
    Map<String, String> triggers = new LinkedHashMap<>();
    triggers.put("word", "militairen ");
    triggers.put("one long word", "a");
    triggers.put("capitals", "MINUSMA ");
    triggers.put("digits", "1");
    triggers.put("digits with full stops", "1.");
    triggers.put("numbers", "87 ");
    triggers.put("number words", "honderd ");
    triggers.put("number words in one", "honderd");
    triggers.put("ranges", "tussen 10 en ");
    triggers.put("dates", "1 maart 2027 ");
    triggers.put("dates in figures", "01-03-2027 ");
    triggers.put("months", "maart ");
    triggers.put("periods", "van 1 maart 2027 tot ");
    triggers.put("terms", "twee jaar en ");
    triggers.put("sums of money", "€ 3,5 miljoen ");
    triggers.put("euro signs", "€");
    triggers.put("resolutions", "resolutie 2100 (2013) ");
    triggers.put("parliamentary papers", "Kamerstuk 29 521, nr. 213 ");
    triggers.put("articles of law", "artikel 100 van de Grondwet ");
    triggers.put("abbreviations", "o.a. ");
    triggers.put("quotes", "\"");
    triggers.put("apostrophes", "'");
    triggers.put("curved quotes", "“");
    triggers.put("brackets", "(");
    triggers.put("closed brackets", "()");
    triggers.put("square brackets", "[");
    triggers.put("full stops", ".");
    triggers.put("full stops apart", ". ");
    triggers.put("question marks", "?!");
    triggers.put("commas", "en, ");
    triggers.put("colons", ": ");
    triggers.put("semicolons", "; ");
    triggers.put("hyphens", "-");
    triggers.put("hyphenated", "land- en ");
    triggers.put("slashes", "en/of ");
    triggers.put("bars", "| ");
    triggers.put("stars", "*");
    triggers.put("underscores", "_");
    triggers.put("backquotes", "`");
    triggers.put("angles", "<");
    triggers.put("tags", "<b>");
    triggers.put("ampersands", "&amp;");
    triggers.put("note marks", "[^1]");
    triggers.put("links", "[a](b) ");
    triggers.put("spaces", " ");
    triggers.put("tabs", "\t");
    triggers.put("hard spaces", "\u00a0");
    triggers.put("combining marks", "e\u0301");
    triggers.put("negation", "niet ");
    triggers.put("if", "indien ");
    triggers.put("may", "kan worden ");
    triggers.put("past", "heeft geleverd ");
    triggers.put("others", "Frankrijk en ");
    triggers.put("goal", "het doel is ");
    triggers.put("medevac", "medische evacuatie binnen twee uur ");
    triggers.put("handover", "draagt over aan ");
    triggers.put("sentence", "Nederland levert 87 militairen. ");
    triggers.put("other numbers", "De bijdrage telt 12 militairen en kost 4 miljoen euro. ");
    triggers.put("question", "Wat is het doel van de missie? ");
    triggers.put("paragraph", "Het mandaat loopt tot 1 maart 2027.\n\n");
    triggers.put("heading", "# Doel\n\nHet doel is stabiliteit.\n\n");
    triggers.put("item", "- 12 militairen voor transport\n");
    triggers.put("typed item", "1. Doel\n");
    triggers.put("row", "| Transport | 12 | € 3 miljoen |\n");
    triggers.put("short lines", "a\n");
    triggers.put("notes", "Zie verder.[^7]\n\n[^7]: Kamerstuk 29 521, nr. 7.\n\n");
    triggers.put("signatures", "DE MINISTER VAN DEFENSIE,\n\n");
    triggers.put("salutations", "Geachte voorzitter,\n\n");
    triggers.put("cut words", "mili-\n");
    triggers.put("other counts", "De eenheid {n} telt {n} militairen. ");
    triggers.put("other sums", "De post {n} kost {n} miljoen euro. ");
    triggers.put("other resolutions", "Het mandaat van resolutie {n} loopt tot 1 maart 2027. ");
    triggers.put("other papers", "Zie Kamerstuk {n}, nr. {n}. ");
    triggers.put("other missions", "De missie AB{n}C begint op 1 mei 2027. ");
    triggers.put("other rows", "| Post {n} | {n} |\n");
    triggers.put("other notes", "Zie verder.[^{n}]\n\n[^{n}]: Kamerstuk {n}, nr. 7.\n\n");
    triggers.put("marks without notes", "zie[^{n}] ");
    triggers.put("other headings", "## Hoofdstuk {n}\n\nNederland levert {n} militairen.\n\n");
    triggers.put("other capitals", "ABC{n} ");
    triggers.put("rule of a table", "|-");
    triggers.put("title of spaces", "\n# a                                                b");
    return triggers;
  }

  /** A letter with a trigger so many times; {@code {n}} in it is the number of the repetition. */
  public static String letter(String trigger, int times) {
    StringBuilder text = new StringBuilder(TOP);
    for (int i = 0; i < times; i++) {
      text.append(
          trigger.contains("{n}") ? trigger.replace("{n}", String.valueOf(i + 1)) : trigger);
    }
    return text.append('\n').toString();
  }
}
