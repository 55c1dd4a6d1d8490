package nl.artikel100.facts;

/** The wordings by which {@link KindOfDocument} tells papers apart. */
final class KindCues {
  static final Cue DEBATE =
      Cue.of(
          "verslag van een",
          "verslag van het",
          "stenogram",
          "handelingen",
          "verslag schriftelijk overleg");
  static final Cue QUESTIONS =
      Cue.of(
          "lijst van vragen",
          "beantwoording",
          "antwoorden op",
          "antwoord op",
          "vragen en antwoorden",
          "antwoorden ~ vragen",
          "kamervragen",
          "feitelijke vragen",
          "schriftelijke vragen");
  static final Cue MOTION =
      Cue.of("motie van het lid", "motie van de leden", "gewijzigde motie", "amendement");
  static final Cue FRAMEWORK =
      Cue.of(
          "toetsingskader",
          "samenhangbrief",
          "samenhang missies",
          "samenhang ~ missies en operaties",
          "overzicht ~ missies",
          "veteranennota");
  static final Cue PROGRESS =
      Cue.of(
          "voortgangsrapportage",
          "voortgangsrapportages",
          "voortgangsbrief",
          "stand van zaken",
          "stand-van-zakenbrief",
          "voortgang van",
          "de voortgang",
          "over ontwikkelingen",
          "over de ontwikkelingen",
          "over het verloop",
          "tussenrapportage",
          "tussentijdse rapportage",
          "actuele ontwikkelingen",
          "laatste ontwikkelingen");
  static final Cue EVALUATION =
      Cue.of(
          "*evaluatie",
          "evaluatierapport",
          "eindevaluaties",
          "kabinetsreactie",
          "beleidsreactie",
          "post-missiebeoordeling",
          "beleidsdoorlichting",
          "eindrapport*",
          "lessons learned",
          "geëvalueerd");
  static final Cue NOTICE =
      Cue.of(
          "kennisgeving*",
          "notificatie",
          "onderzoek naar",
          "mogelijke bijdrage",
          "mogelijke inzet",
          "mogelijke deelname");
  static final Cue LOOKS_INTO =
      Cue.of(
          "onderzoekt",
          "te onderzoeken",
          "zal onderzoeken",
          "gaat onderzoeken",
          "onderzoeken wij",
          "wordt onderzocht",
          "worden onderzocht",
          "onderzoek te doen",
          "onderzoek is gestart",
          "in onderzoek",
          "bestudeert",
          "beziet",
          "wordt bezien",
          "een onderzoek in",
          "zal worden onderzocht",
          "onderzoek te verrichten",
          "onderzoek is aangevangen",
          "onderzoek ~ gestart");
  static final Cue WISH =
      Cue.of(
          "wenselijkheid",
          "mogelijkheid",
          "mogelijkheden",
          "haalbaarheid",
          "*bijdrage",
          "deelname",
          "inzet");
  static final Cue EXTENDS =
      Cue.of(
          "verlenging",
          "te verlengen",
          "verlengen",
          "verlengd",
          "verlengt",
          "voortzetting",
          "voort te zetten",
          "voortzetten",
          "voortgezet",
          "voortgezette",
          "zet ~ voort",
          "zetten ~ voort",
          "continuering",
          "continueren",
          "continueert",
          "prolongatie",
          "blijft deelnemen",
          "blijft meedoen",
          "blijft meewerken",
          "blijft bijdragen",
          "blijven deelnemen",
          "blijven meedoen",
          "blijven meewerken",
          "blijven bijdragen",
          "nog een jaar",
          "nog ~ maanden",
          "een jaar langer",
          "maanden langer",
          "een tweede jaar",
          "te continueren",
          "opnieuw ~ ter beschikking",
          "vervolgbijdrage");
  static final Cue SUPPLEMENT =
      Cue.of(
          "aanvulling op",
          "in aanvulling",
          "aanvullende artikel*",
          "aanvullende brief",
          "aanvullende bijdrage",
          "aanvullend op",
          "aanvulling",
          "aanvullende inzet",
          "aanvullend besluit",
          "aanvullende besluit",
          "deelneming vergroot",
          "deelname vergroot",
          "deelname uitbreidt",
          "deelneming uitbreidt",
          "bijdrage vergroot",
          "bijdrage uitbreidt",
          "bijdrage ~ te vergroten",
          "bijdrage ~ uit te breiden",
          "deelname ~ uit te breiden",
          "deelneming ~ uit te breiden",
          "uitgebreid met",
          "uitbreiding van de",
          "wijziging van de nederlandse",
          "aanpassing van de nederlandse",
          "vervolg op de brief");
  static final Cue DECIDES =
      Cue.of(
          "besluit",
          "besloten",
          "beslissing",
          "voornemen",
          "voornemens",
          "besluiten",
          "ingestemd",
          "ter beschikking stelt",
          "voorgenomen");
  static final Cue DEPLOYS =
      Cue.of(
          "ter beschikking",
          "te leveren",
          "in te zetten",
          "deel te nemen",
          "deel te laten nemen",
          "deelname",
          "deelneming",
          "deelnemen",
          "meedoen",
          "meewerken",
          "bijdragen",
          "bij te dragen",
          "*bijdrage",
          "uit te zenden",
          "uitzending",
          "inzet",
          "te verlengen",
          "voort te zetten",
          "te sturen",
          "beschikbaar te stellen",
          "te ontplooien",
          "in te gaan zetten",
          "ontplooiing",
          "op zich te nemen",
          "te plaatsen",
          "detacheren",
          "te continueren",
          "verlenging",
          "voortzetting");
  static final Cue PAST =
      Cue.of(
          "eerder",
          "eerdere",
          "destijds",
          "zoals gemeld",
          "gemeld in",
          "was besloten",
          "in vervolg op het besluit",
          "toenmalige",
          "indertijd",
          "beëindigde");
  static final Cue REFUSES =
      Cue.of(
          "geen bijdrage",
          "geen nederlandse",
          "af te zien",
          "ziet ~ af",
          "niet te leveren",
          "niet deel te nemen",
          "niet wenselijk",
          "niet mogelijk",
          "geen militairen",
          "geen inzet",
          "niet over te gaan",
          "beëindigen",
          "te beëindigen",
          "niet in te gaan");
  static final Cue OFFERS =
      Cue.of(
          "bied",
          "bieden",
          "biedt",
          "aanbieding",
          "zend",
          "zenden",
          "doen ~ toekomen",
          "aan te bieden",
          "toegezonden",
          "treft u ~ aan",
          "ontvangt u");

  private KindCues() {}
}
