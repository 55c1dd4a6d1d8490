package nl.artikel100.evidence;

import java.util.List;
import java.util.function.Predicate;

/**
 * A point that introductions announce, with the words that name it and those that show that it is treated.
 *
 * @param name how the announcement or a heading names it
 * @param text wordings of a text that treats it under whatever heading
 * @param known whether a fact already shows it
 */
record AnnouncedTopic(Cue name, Cue text, Predicate<Facts> known) {
  private static final Predicate<Facts> NEVER = facts -> false;

  private static final List<AnnouncedTopic> ALL =
      List.of(
          topic(Cue.of("grond", "gronden", "belangen", "waarom"), Cue.of("rechtsorde", "belang", "belangen", "gronden")),
          topic(Cue.of("politieke", "context", "contextanalyse", "achtergrond"), Cue.of("politiek", "politieke", "conflict", "partijen", "regering")),
          new AnnouncedTopic(
              Cue.of("mandaat", "rechtsgrond*", "*grondslag", "volkenrechtelijke", "juridische"),
              Cue.of("*mandaat", "resolutie*", "machtiging", "rechtsgrond*", "grondslag", "volkenrecht*"),
              facts -> !facts.mandates().isEmpty()),
          topic(Cue.of("deelnemende landen", "landen", "partners", "bondgenoten"), Cue.of("landen", "lidstaten", "levert", "leveren", "neemt ~ deel")),
          topic(Cue.of("invloed", "zeggenschap"), Cue.of("invloed", "zeggenschap", "stuurgroep", "medezeggenschap", "red card*", "instemming", "stafofficier*", "plaatsvervangend")),
          topic(Cue.of("haalbaarheid", "haalbare", "resultaten"), Cue.of("haalba*", "bereikbaar", "realistisch", "bereiken", "resultaten")),
          topic(Cue.of("geweldsinstructie*", "rules of engagement", "geweldsaanwending", "geweldgebruik"),
              Cue.of("geweldsinstructie*", "rules of engagement", "roe", "geweldgebruik", "gebruik van geweld", "geweld ~ gebruiken", "geweld ~ aangewend",
                  "geweldsaanwending", "geweld ~ toegestaan", "wapengebruik", "gebruik van wapens", "regels ~ geweld", "voorschriften ~ geweld", "dwang", "instructiekaart")),
          topic(Cue.of("bevel*", "commando*", "aansturing", "gezag"), Cue.of("bevel*", "full command", "operational control", "aansturing", "gezag", "commandant der strijdkrachten")),
          topic(Cue.of("medisch*", "geneeskundig*", "medevac", "gezondheid*"), Cue.of("medisch*", "geneeskundig*", "gewond*", "*hospitaal", "role 2", "medevac", "arts", "artsen", "chirurg*")),
          topic(Cue.of("risico*", "dreiging*", "veiligheidssituatie", "gevaren"), Cue.of("risico*", "dreiging*", "gevaar", "gevaren", "explosieven")),
          topic(Cue.of("geschiktheid*", "beschikbaarheid", "gereedheid", "inzetbaarheid"), Cue.of("geschikt*", "gereedheid", "gereedstelling", "getraind", "gecertificeerd", "opgeleid", "inzetbaar*", "beschikbaarheid")),
          new AnnouncedTopic(
              Cue.of("duur", "looptijd", "termijn", "einddatum"),
              Cue.of("duur", "duurt", "looptijd", "eindigt", "beëindigd", "einddatum", "vangt ~ aan"),
              facts -> facts.period().end() != null),
          topic(Cue.of("ontwikkelingssamenwerking", "ontwikkelingshulp", "ontwikkelingsaspecten", "os-*"), Cue.of("ontwikkelingssamenwerking", "ontwikkelingshulp", "ontwikkelings*", "hulpprogramma*", "wederopbouw")),
          topic(Cue.of("gender*", "vrouwen", "1325"), Cue.of("gender*", "1325", "vrouwen , vrede en veiligheid", "vrouwelijke", "positie van vrouwen", "seksueel geweld", "vrouwen en meisjes", "vrouwencomités")),
          topic(Cue.of("samenhang", "geïntegreerde", "strategie"), Cue.of("samenhang", "geïntegreerd*", "afgestemd", "afstemming", "staat niet op zichzelf", "sluit ~ aan")),
          topic(Cue.of("evaluatie", "monitoring", "verantwoording", "voortgang"), Cue.of("*evaluatie", "evaluaties", "geëvalueerd", "evalueren", "monitoring", "eindbalans", "tussenbalans", "beoordeelt", "beoordeling", "graadmeters", "ijkpunten")),
          new AnnouncedTopic(
              Cue.of("financi*", "kosten", "uitgaven", "budgettaire", "begroting*"),
              Cue.of("uitgaven", "kosten", "geraamd", "raming", "ten laste van", "financiering", "begroting"),
              facts -> !facts.amounts().isEmpty()),
          topic(Cue.of("politie*", "marechaussee", "kmar"), Cue.of("politiefunctionarissen", "politiemensen", "marechaussee", "marechaussees", "kmar", "politie-inzet", "politiecomponent", "politieagenten", "politietrainers", "agenten")),
          topic(Cue.of("civiele"), Cue.of("civiele deskundigen", "civiele experts", "civiele adviseurs", "civiele functionarissen", "deskundigen", "jurist")),
          topic(Cue.of("overdracht", "exit*", "beëindiging"), Cue.of("overdracht", "overgedragen", "draagt ~ over", "neemt ~ over", "opvolg*", "overname")),
          topic(Cue.of("nazorg", "thuisfront", "personeelszorg"), Cue.of("nazorg", "thuisfront", "adaptatie*", "vragenlijst", "gezinnen", "maatschappelijk werker")),
          topic(Cue.of("burgerbevolking", "burgerslachtoffers", "bescherming van burgers"), Cue.of("burgerbevolking", "burgerslachtoffers", "burgers")),
          topic(Cue.of("taal", "taal-*", "cultuur"), Cue.of("taal", "talen", "tolken", "taalcursus", "cultuur", "cultureel*")),
          topic(Cue.of("klimaat*"), Cue.of("klimaat*")),
          topic(Cue.of("logistiek*", "logistieke"), Cue.of("logistiek*", "bevoorrading", "aanvoer")));

  /** The topics that an announced part names; empty where it is none of these. */
  static List<AnnouncedTopic> of(List<Token> words) {
    return ALL.stream().filter(t -> t.name().in(words)).toList();
  }

  boolean isKnown(Facts facts) {
    return known.test(facts);
  }

  private static AnnouncedTopic topic(Cue name, Cue text) {
    return new AnnouncedTopic(name, text, NEVER);
  }
}
