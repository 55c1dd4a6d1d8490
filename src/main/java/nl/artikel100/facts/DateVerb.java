package nl.artikel100.facts;

import nl.artikel100.text.DateMention;

/** The verbs and nouns around a date by which something begins or ends on it. */
final class DateVerb {
  private static final Cue BEGINS =
      Cue.of(
          "vangt ~ aan",
          "vangen ~ aan",
          "aanvangt",
          "aanvangen",
          "begint",
          "beginnen",
          "begin van de inzet",
          "start",
          "starten",
          "van start",
          "gaat in",
          "gaan in",
          "gaat ~ in",
          "ingaat",
          "ingaan",
          "begonnen",
          "aangevangen",
          "varen ~ uit",
          "vertrekken ~ naar",
          "vertrekt ~ naar",
          "reist ~ af",
          "afreizen",
          "beschikbaar",
          "inzetbaar",
          "gereed");
  private static final Cue ENDS =
      Cue.of(
          "eindigt",
          "eindigen",
          "beëindigd",
          "beëindiging",
          "beëindigt",
          "loopt ~ af",
          "lopen ~ af",
          "afloopt",
          "aflopen",
          "ten einde",
          "een einde",
          "verlaten",
          "verlaat",
          "keert ~ terug",
          "keren ~ terug",
          "terugkeren",
          "terugkeert",
          "teruggekeerd",
          "laatste dag",
          "rondt ~ af",
          "ronden ~ af",
          "afgerond",
          "stopt",
          "stoppen",
          "houdt ~ op",
          "ophoudt",
          "verstrijkt",
          "verstrijken",
          "vervalt",
          "vervallen",
          "teruggetrokken",
          "trekt ~ terug",
          "trekken ~ terug",
          "terugtrekt",
          "terugtrekken",
          "weer thuis",
          "terug op",
          "vliegen ~ terug",
          "einddatum",
          "afgelopen",
          "sluit",
          "sluiten",
          "gesloten",
          "opgeheven");
  private static final int REACH = 14;

  private DateVerb() {}

  /** "eindigt per 1 juli": whether the word at this position stands right after one that ends something. */
  static boolean endsBefore(FactLine line, int word) {
    return word > 0 && ENDS.end(line.tokens(), word - 1) == word;
  }

  /** What the nearest verb says of the i-th date of the line; NONE where none or one of each kind is as near. */
  static DateRole.Kind nearest(FactLine line, int i) {
    DateMention date = line.dates().get(i);
    int from = i == 0 ? 0 : line.dates().get(i - 1).to();
    int to = i + 1 == line.dates().size() ? line.tokens().size() : line.dates().get(i + 1).from();
    int begins =
        distance(
            line,
            BEGINS,
            date,
            Math.max(from, date.from() - REACH),
            Math.min(to, date.to() + REACH));
    int ends =
        distance(
            line, ENDS, date, Math.max(from, date.from() - REACH), Math.min(to, date.to() + REACH));
    if (begins == ends) {
      return DateRole.Kind.NONE;
    }
    return begins < ends ? DateRole.Kind.BEGIN : DateRole.Kind.END;
  }

  private static int distance(FactLine line, Cue cue, DateMention date, int from, int to) {
    int nearest = Integer.MAX_VALUE;
    for (int at = line.find(cue, from); at >= 0 && at < to; at = line.find(cue, at + 1)) {
      int end = cue.end(line.tokens(), at);
      if (end <= to) {
        int gap =
            at >= date.to()
                ? at - date.to() + clauses(line, date.to(), at)
                : Math.max(0, date.from() - end);
        nearest = Math.min(nearest, gap);
      }
    }
    return nearest;
  }

  /** A verb after "en" or a comma more likely belongs to what follows. */
  private static int clauses(FactLine line, int from, int to) {
    int penalty = 0;
    for (int i = from; i < to; i++) {
      penalty += line.is(i, "en") || line.is(i, ",") || line.is(i, "waarna") ? 2 : 0;
    }
    return penalty;
  }
}
