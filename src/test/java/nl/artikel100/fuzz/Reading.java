package nl.artikel100.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.annotate.Annotator;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.report.HtmlReport;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Lang;
import nl.artikel100.report.MarkdownReport;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;

/** A letter as a user has it checked: read, judged, told in every form, and given back with comments. */
final class Reading {
  static final ArtikelHonderdToets TOETS = ArtikelHonderdToets.standard();

  /** A longer letter is read only: what is done with it after that is the same for every format, and takes long. */
  private static final int LONGEST = 4000;

  private Reading() {}

  /** Refused in a sentence, or read, and one in sixteen checked; anything else that happens is a mistake. */
  static void of(String name, byte[] bytes) throws Exception {
    Letter letter;
    try {
      letter = Documents.read(name, bytes);
    } catch (DocumentException e) {
      return;
    }
    // one in sixteen, always the same ones
    if (letter.text().length() <= LONGEST && letter.sha256().startsWith("0")) {
      use(letter, bytes);
    }
  }

  /** Checks a letter, tells the result in every form, and gives it back with comments. */
  static void use(Letter letter, byte[] bytes) throws Exception {
    Check check = TOETS.check(letter, Request.standard());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonReport.write(check.report(), json);
    Report back = JsonReport.read(new ByteArrayInputStream(json.toByteArray()));
    if (!back.equals(check.report())) {
      throw new AssertionError("the report does not come back as it was written");
    }
    HtmlReport.write(check.report(), letter, Lang.NL, new StringWriter());
    MarkdownReport.write(check.report(), null, Lang.EN, new StringBuilder());
    if (Annotator.writes(letter.format())) {
      copy(letter, bytes, check);
    }
  }

  private static void copy(Letter letter, byte[] bytes, Check check) throws Exception {
    try {
      Annotator.Copy copy = Annotator.annotate(letter, bytes, check.report(), Lang.NL);
      Letter again = Documents.read(letter.name(), copy.bytes());
      if (!again.text().equals(letter.text())) {
        throw new AssertionError("the copy with comments has another text");
      }
      Annotator.strip(again, copy.bytes());
    } catch (DocumentException e) {
      // such a file takes no comments: the user is told
    }
  }
}
