package nl.artikel100.facts;

import java.util.List;
import java.util.function.Predicate;
import nl.artikel100.text.Token;

/**
 * A point that introductions announce, with the words that name it and those that show that it is
 * treated.
 *
 * @param name how the announcement or a heading names it
 * @param sure wordings of which one is enough to show that a text treats it under whatever heading
 * @param likely wordings that may also stand in a text about something else
 * @param known whether a fact already shows it
 */
record AnnouncedTopic(Cue name, Cue sure, Cue likely, Predicate<Facts> known) {
  private static final Predicate<Facts> NEVER = facts -> false;
  private static final Cue NONE = Cue.of();

  private static final List<AnnouncedTopic> ALL =
      List.of(
          topic(
              Cue.of("grond", "gronden", "belangen", "waarom"),
              Cue.of("rechtsorde", "gronden"),
              Cue.of("belang", "belangen")),
          topic(
              Cue.of("politieke", "context", "contextanalyse", "achtergrond"),
              Cue.of("politiek proces", "politieke oplossing", "vredesakkoord"),
              Cue.of("politiek", "politieke", "conflict", "partijen", "regering")),
          new AnnouncedTopic(
              Cue.of("mandaat", "rechtsgrond*", "*grondslag", "volkenrechtelijke", "juridische"),
              Cue.of("resolutie*", "machtiging", "rechtsgrond*", "volkenrecht*"),
              Cue.of("*mandaat", "grondslag"),
              facts -> !facts.mandates().isEmpty()),
          topic(
              Cue.of("deelnemende landen", "landen", "partners", "bondgenoten"),
              Cue.of(
                  "nemen ~ landen deel", "deelnemende landen", "lidstaten ~ deel", "landen ~ deel"),
              Cue.of("landen", "lidstaten", "levert", "leveren", "neemt ~ deel")),
          topic(
              Cue.of("invloed", "zeggenschap"),
              Cue.of(
                  "invloed", "zeggenschap", "stuurgroep", "medezeggenschap", "red card*", "veto"),
              NONE),
          topic(
              Cue.of("haalbaarheid", "haalbare", "resultaten"),
              Cue.of("haalba*", "bereikbaar", "realistisch"),
              Cue.of("bereiken", "resultaten")),
          topic(
              Cue.of(
                  "geweldsinstructie*",
                  "rules of engagement",
                  "geweldsaanwending",
                  "geweldgebruik"),
              Cue.of(
                  "geweldsinstructie*",
                  "rules of engagement",
                  "roe",
                  "geweldgebruik",
                  "gebruik van geweld",
                  "geweld ~ gebruiken",
                  "geweld ~ aangewend",
                  "geweldsaanwending",
                  "geweld ~ toegestaan",
                  "wapengebruik",
                  "gebruik van wapens",
                  "regels ~ geweld",
                  "voorschriften ~ geweld",
                  "instructiekaart"),
              Cue.of("dwang", "wapens gebruiken", "mag vuren")),
          topic(
              Cue.of("bevel*", "commando*", "aansturing", "gezag"),
              Cue.of(
                  "bevelsstructuur",
                  "bevelvoering",
                  "full command",
                  "operational control",
                  "aansturing",
                  "volle bevel",
                  "volledige bevel"),
              Cue.of(
                  "bevel",
                  "bevels*",
                  "bevelv*",
                  "bevelhebber der strijdkrachten",
                  "gezag",
                  "commandant der strijdkrachten")),
          topic(
              Cue.of("medisch*", "geneeskundig*", "medevac", "gezondheid*"),
              Cue.of(
                  "medische zorg",
                  "geneeskundige zorg",
                  "*hospitaal",
                  "role 2",
                  "medevac",
                  "medische keten",
                  "geneeskundige keten"),
              Cue.of("medisch*", "geneeskundig*", "gewond*", "arts", "artsen", "chirurg*")),
          topic(
              Cue.of("risico*", "dreiging*", "veiligheidssituatie", "gevaren"),
              Cue.of("risico's", "dreiging", "veiligheidssituatie"),
              Cue.of("risico", "dreigingen", "gevaar", "gevaren", "explosieven")),
          topic(
              Cue.of("geschiktheid*", "beschikbaarheid", "gereedheid", "inzetbaarheid"),
              Cue.of("geschikt*", "gereedheid", "gereedstelling", "gecertificeerd"),
              Cue.of("getraind", "opgeleid", "inzetbaar*", "beschikbaarheid")),
          new AnnouncedTopic(
              Cue.of("duur", "looptijd", "termijn", "einddatum"),
              Cue.of("looptijd", "einddatum", "vangt ~ aan", "duur van de"),
              Cue.of("duur", "duurt", "eindigt", "beëindigd"),
              facts -> facts.period().end() != null),
          topic(
              Cue.of(
                  "ontwikkelingssamenwerking",
                  "ontwikkelingshulp",
                  "ontwikkelingsaspecten",
                  "os-*"),
              Cue.of(
                  "ontwikkelingssamenwerking",
                  "ontwikkelingshulp",
                  "ontwikkelingsprogramma*",
                  "ontwikkelingsgeld"),
              Cue.of("ontwikkelings*", "hulpprogramma*", "wederopbouw")),
          topic(
              Cue.of("gender*", "vrouwen", "1325"),
              Cue.of(
                  "gender*",
                  "1325",
                  "vrouwen , vrede en veiligheid",
                  "vrouwelijke militairen",
                  "vrouwelijke agenten"),
              Cue.of("vrouwelijke", "vrouwen", "seksueel geweld", "vrouwencomités")),
          topic(
              Cue.of("samenhang", "geïntegreerde", "strategie"),
              Cue.of("samenhang", "geïntegreerd*", "staat niet op zichzelf"),
              Cue.of("afgestemd", "afstemming", "sluit ~ aan")),
          topic(
              Cue.of("evaluatie", "monitoring", "verantwoording", "voortgang"),
              Cue.of(
                  "eindevaluatie",
                  "geëvalueerd",
                  "evalueren",
                  "monitoring",
                  "evaluatie ~ verricht",
                  "tussentijdse evaluatie",
                  "graadmeters"),
              Cue.of(
                  "*evaluatie",
                  "evaluaties",
                  "eindbalans",
                  "tussenbalans",
                  "beoordeelt",
                  "beoordeling",
                  "ijkpunten")),
          new AnnouncedTopic(
              Cue.of("financi*", "kosten", "uitgaven", "budgettaire", "begroting*"),
              Cue.of("uitgaven", "geraamd", "raming", "ten laste van", "meerkosten"),
              Cue.of("kosten", "financiering", "begroting"),
              facts -> facts.amounts().stream().anyMatch(a -> a.budget() != null)),
          topic(
              Cue.of("politie*", "marechaussee", "kmar"),
              Cue.of(
                  "politiefunctionarissen",
                  "politiemensen",
                  "marechaussee",
                  "marechaussees",
                  "kmar",
                  "politie-inzet",
                  "politiecomponent",
                  "politietrainers"),
              Cue.of("politie", "agenten", "politieagenten")),
          topic(
              Cue.of("civiele"),
              Cue.of(
                  "civiele deskundigen",
                  "civiele experts",
                  "civiele adviseurs",
                  "civiele functionarissen"),
              Cue.of("deskundigen", "jurist")),
          topic(
              Cue.of("overdracht", "exit*", "beëindiging"),
              Cue.of("overdracht", "overgedragen"),
              Cue.of("draagt ~ over", "neemt ~ over", "opvolg*", "overname")),
          topic(
              Cue.of("nazorg", "thuisfront", "personeelszorg"),
              Cue.of("nazorg", "thuisfront", "adaptatie*"),
              Cue.of("vragenlijst", "gezinnen", "maatschappelijk werker")),
          topic(
              Cue.of("burgerbevolking", "burgerslachtoffers", "bescherming van burgers"),
              Cue.of("burgerslachtoffers", "burgerbevolking"),
              Cue.of("burgers")),
          topic(
              Cue.of("taal", "taal-*", "cultuur"),
              Cue.of("tolken", "taalcursus"),
              Cue.of("taal", "talen", "cultuur", "cultureel*")),
          topic(Cue.of("klimaat*"), Cue.of("klimaat*"), NONE),
          topic(Cue.of("militair*"), Cue.of("militairen"), NONE),
          topic(Cue.of("logistiek*"), Cue.of("logistiek*", "bevoorrading"), Cue.of("aanvoer")));

  /** The topics that an announced part names; empty where it is none of these. */
  static List<AnnouncedTopic> of(List<Token> words) {
    return ALL.stream().filter(t -> t.name().in(words)).toList();
  }

  boolean isKnown(Facts facts) {
    return known.test(facts);
  }

  private static AnnouncedTopic topic(Cue name, Cue sure, Cue likely) {
    return new AnnouncedTopic(name, sure, likely, NEVER);
  }
}
