package nl.artikel100.scoring;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.Reading;

/** What a reader of the report must know about how the file was read. */
final class ReadingNotes {
  private ReadingNotes() {}

  static List<String> of(Reading reading, boolean english) {
    List<String> notes = new ArrayList<>();
    if (reading.recognised()) {
      notes.add(
          english
              ? "This is a scan: its text was recognised by tesseract, on average with "
                  + reading.confidence()
                  + "% certainty. Words and figures may have been misread; compare each quotation with the scan."
              : "Dit is een scan: de tekst is herkend met tesseract, gemiddeld met "
                  + reading.confidence()
                  + "% zekerheid. Woorden en cijfers kunnen verkeerd zijn gelezen; vergelijk elk citaat met de scan.");
    }
    if (reading.changed()) {
      boolean accepted = reading.changes() == nl.artikel100.document.Changes.ACCEPTED;
      notes.add(
          english
              ? "The letter holds tracked changes; it was checked as if all of them were "
                  + (accepted ? "accepted." : "rejected.")
              : "De brief bevat bijgehouden wijzigingen; hij is getoetst alsof die alle zijn "
                  + (accepted ? "aanvaard." : "verworpen."));
    }
    return List.copyOf(notes);
  }
}
