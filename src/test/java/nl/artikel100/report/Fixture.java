package nl.artikel100.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.document.Block;
import nl.artikel100.document.Letter;

/** A small letter and its report, made by hand: one criterion per verdict, passages that overlap, one contradiction. */
final class Fixture {
  static final String MANDATE =
      "De Veiligheidsraad nam op 26 juni 2026 resolutie 2829 (2026) aan. De machtiging geldt tot en"
          + " met 31 maart 2028.";
  static final String MANDATE_END = "De machtiging geldt tot en met 31 maart 2028.";
  static final String TERM = "De bijdrage begint op 1 maart 2027 en eindigt op 31 mei 2028.";
  static final String MEDEVAC =
      "Gewonden liggen binnen een uur op de operatietafel, in het Duitse hospitaal in Dori.";

  private Fixture() {}

  static Letter letter() {
    LetterBuilder b = new LetterBuilder();
    b.add(Block.Kind.LETTERHEAD, 0, 1, "Aan de Voorzitter van de Tweede Kamer");
    b.add(Block.Kind.LETTERHEAD, 0, 1, "Betreft: deelname aan MINUSBUF");
    b.add(Block.Kind.PARAGRAPH, 0, 1, "Het kabinet zendt 300 militairen naar Burkina Faso.");
    b.add(Block.Kind.HEADING, 1, 1, "Mandaat");
    b.add(Block.Kind.PARAGRAPH, 0, 1, MANDATE);
    b.add(Block.Kind.HEADING, 1, 2, "Militaire aspecten");
    b.add(Block.Kind.HEADING, 2, 2, "Risico's");
    b.add(Block.Kind.LIST_ITEM, 0, 2, MEDEVAC);
    b.add(Block.Kind.LIST_ITEM, 0, 2, "Patrouilles blijven binnen 60 km.");
    b.add(Block.Kind.HEADING, 1, 2, "Duur");
    b.add(Block.Kind.PARAGRAPH, 0, 2, TERM);
    b.add(Block.Kind.TABLE_ROW, 0, 2, "Onderdeel | Aantal");
    b.add(Block.Kind.TABLE_ROW, 0, 2, "Verkenners | 90");
    b.add(Block.Kind.FOOTNOTE, 0, 2, "Kamerstuk 29 521, nr. 512.");
    b.add(Block.Kind.SIGNATURE, 0, 2, "De Minister van Defensie,");
    return b.letter("voorbeeld.pdf");
  }

  static Report report() {
    Letter letter = letter();
    return new Report(
        tool(),
        document("nieuw", "De brief deelt een besluit mee om militairen uit te zenden."),
        new Report.Score(
            40.9,
            4.5,
            11,
            List.of(
                new Report.Group("toetsingskader", "Toetsingskader", 60, 3, 5),
                new Report.Group("iob", "Lessen van IOB", 25, 1.5, 6)),
            counts(1, 1, 1, 1, 1),
            "nieuw"),
        criteria(letter),
        List.of(
            new Report.Consistency(
                "C01",
                "Bijdrage langer dan het mandaat",
                true,
                "De bijdrage eindigt op 31 mei 2028, het mandaat op 31 maart 2028.",
                "Kort de bijdrage in, of zeg dat verlenging van het mandaat een voorwaarde is.",
                List.of(
                    evidence(letter, "", TERM, "Duur"),
                    evidence(letter, "", MANDATE_END, "Mandaat")),
                List.of(new Report.Source("Eigen controle", "vergelijkt de looptijden"))),
            new Report.Consistency(
                "C02", "Aantallen tellen niet op", false, "", "", List.of(), List.of())),
        new Report.Facts(
            List.of(
                new Report.Personnel(
                    "militairen",
                    300,
                    "Het kabinet zendt 300 militairen naar Burkina Faso.",
                    1,
                    0,
                    5,
                    56)),
            new Report.Period("2027-03-01", "2028-05-31", null),
            List.of(
                new Report.Mandate(
                    "Resolutie van de Veiligheidsraad", "2829 (2026)", "2028-03-31")),
            List.of(new Report.Amount(118_000_000, "Budget Internationale Veiligheid", null)),
            List.of(new Report.Theme("migratie", 2))));
  }

  /** A progress report: no score, no criteria. */
  static Report noLetter() {
    return new Report(
        tool(),
        document(
            "voortgangsrapportage", "Het stuk beschrijft wat is gedaan en bevat geen besluit."),
        null,
        List.of(),
        List.of(),
        new Report.Facts(
            List.of(), new Report.Period(null, null, null), List.of(), List.of(), List.of()));
  }

  static Map<String, Integer> counts(int... numbers) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict.word(), numbers[verdict.ordinal()]);
    }
    return counts;
  }

  static Report.Evidence evidence(Letter letter, String element, String quote, String section) {
    int start = letter.text().indexOf(quote);
    int page = section.equals("Mandaat") ? 1 : 2;
    return new Report.Evidence(element, quote, section, page, 0, start, start + quote.length());
  }

  static Report.Criterion criterion(
      String id,
      String title,
      Verdict verdict,
      double earned,
      double possible,
      String reason,
      String advice) {
    String group = id.startsWith("T") ? "toetsingskader" : "iob";
    return new Report.Criterion(
        id,
        group,
        title,
        verdict,
        earned,
        possible,
        Math.round((possible - earned) / 11 * 1000) / 10.0,
        reason,
        List.of(),
        List.of(),
        "De Kamer moet kunnen nagaan waarop de inzet rust.",
        "",
        advice,
        new Report.Where("", 0, letter().text().length()),
        List.of(),
        "",
        null);
  }

  private static Report.Tool tool() {
    return new Report.Tool("0.1.0", "2026.1", "0123456789abcdef".repeat(4));
  }

  private static Report.Document document(String type, String reason) {
    return new Report.Document(
        "voorbeeld.pdf",
        "fedcba9876543210".repeat(4),
        "pdf",
        2,
        70,
        "2026-09-14",
        null,
        "MINUSBUF",
        type,
        reason,
        List.of(
            "De brief bevat bijgehouden wijzigingen; hij is getoetst alsof die zijn aanvaard."));
  }

  private static List<Report.Criterion> criteria(Letter letter) {
    Report.Criterion mandate =
        criterion(
            "T03",
            "Mandaat",
            Verdict.VOLDOET,
            3,
            3,
            "Grondslag, vindplaats en looptijd staan er.",
            "");
    Report.Criterion influence =
        criterion(
            "T05",
            "Invloed",
            Verdict.ONTBREEKT,
            0,
            2,
            "De brief zegt niet hoe Nederland invloed uitoefent.",
            "Noem de posten, afspraken of veto's waarmee Nederland meestuurt.\n"
                + "Voorbeeld: Nederland levert de plaatsvervangend commandant.");
    Report.Criterion medevac =
        criterion(
            "L09",
            "Medevac-realisme",
            Verdict.DEELS,
            1.5,
            3,
            "Norm en verlener staan er; wat er bij uitval gebeurt niet.",
            "Schrijf op wat er met patrouilles gebeurt als evacuatie niet kan.");
    Report.Criterion police =
        criterion(
            "L05",
            "Politie- en KMar-doelen haalbaar",
            Verdict.NVT,
            0,
            0,
            "De bijdrage kent geen politie.",
            "");
    Report.Criterion tours =
        criterion(
            "L17",
            "Uitzendtermijn",
            Verdict.BEOORDELEN,
            0,
            3,
            "De brief verwijst naar een bijlage die niet is meegestuurd.",
            "Neem de termijn in de brief zelf op.");
    List<Report.Evidence> whole =
        List.of(
            evidence(letter, "grondslag", MANDATE, "Mandaat"),
            evidence(letter, "looptijd", MANDATE_END, "Mandaat"));
    return List.of(
        with(
            mandate,
            List.of(
                new Report.Element("grondslag", "rechtsgrond met naam", true, false),
                new Report.Element("looptijd", "hoe lang hij geldt", true, false)),
            whole,
            new Report.Where("Mandaat", 1, letter.text().indexOf("Mandaat")),
            null),
        with(
            influence,
            List.of(new Report.Element("middel", "post, afspraak of veto", false, false)),
            List.of(),
            new Report.Where("Militaire aspecten", 2, letter.text().indexOf("Militaire aspecten")),
            null),
        police,
        with(
            medevac,
            List.of(
                new Report.Element("norm", "tijdsnorm", true, false),
                new Report.Element("verlener", "wie evacueert en opereert", false, true),
                new Report.Element("uitval", "wat er gebeurt bij uitval", false, false)),
            List.of(
                evidence(letter, "norm", MEDEVAC, "Risico's"),
                evidence(letter, "verlener", "in het Duitse hospitaal in Dori.", "Risico's")),
            new Report.Where("Risico's", 2, letter.text().indexOf("Risico's")),
            new Report.Waiver("Staat in de vertrouwelijke bijlage.", "DVB", "2027-01-01")),
        tours);
  }

  private static Report.Criterion with(
      Report.Criterion c,
      List<Report.Element> elements,
      List<Report.Evidence> evidence,
      Report.Where place,
      Report.Waiver waiver) {
    String lesson =
        c.group().equals("iob")
            ? "In Mali bleek een helikopter niet altijd beschikbaar (bevinding 8)."
            : "";
    List<Report.Source> sources =
        List.of(new Report.Source("Toetsingskader 2014", "punt " + c.id()));
    return new Report.Criterion(
        c.id(),
        c.group(),
        c.title(),
        c.verdict(),
        c.earned(),
        c.possible(),
        c.gain(),
        c.reason(),
        elements,
        evidence,
        c.why(),
        lesson,
        c.advice(),
        place,
        sources,
        "Of de norm in de praktijk wordt gehaald.",
        waiver);
  }
}
