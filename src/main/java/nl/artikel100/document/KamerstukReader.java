package nl.artikel100.document;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads a Kamerstuk in the XML of Officiële Bekendmakingen ({@code officiele-publicatie}). */
final class KamerstukReader {
  private static final int LOWEST = 9;
  private final Draft draft = new Draft();
  private final Xml in;
  private int paragraphs;

  private KamerstukReader(byte[] xml) throws XMLStreamException {
    in = new Xml(xml);
  }

  static Draft read(byte[] xml) throws XMLStreamException {
    var reader = new KamerstukReader(xml);
    reader.content(reader.draft.body(), 0, false);
    return reader.draft;
  }

  // Reads to the end of the element in which the reader stands; depth counts the divisions around
  // it.
  private void content(List<Part> out, int depth, boolean list) throws XMLStreamException {
    boolean item = list;
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT) {
        switch (in.name()) {
          case "metadata", "li.nr", "plaatje", "illustratie", "kamerstukkop" -> in.skip();
          case "al",
              "titel",
              "tekstregel",
              "datumtekst",
              "stuknr",
              "dossiernummer",
              "functie",
              "naam",
              "wie",
              "aanhef" -> {
            out.add(line(item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH, -1));
            item = false;
          }
          case "kop" -> out.add(line(Block.Kind.PARAGRAPH, Math.min(LOWEST - 1, depth + 1)));
          case "tussenkop" -> out.add(line(Block.Kind.PARAGRAPH, LOWEST));
          case "divisie", "bijlage" -> content(out, depth + 1, false);
          case "li" -> content(out, depth, true);
          case "row" -> row(out);
          default -> open++;
        }
      }
    }
  }

  private Part line(Block.Kind kind, int rank) throws XMLStreamException {
    Part part = new Part();
    part.kind = kind;
    part.rank = rank;
    part.paragraph = ++paragraphs;
    text(part);
    return part;
  }

  private void text(Part part) throws XMLStreamException {
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (Xml.isText(e)) {
        part.add(in.text());
      } else if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT) {
        switch (in.name()) {
          case "noot" -> note(part);
          case "nr", "titel", "label", "voornaam", "achternaam" -> {
            part.add(" ");
            open++;
          }
          default -> open++;
        }
      }
    }
  }

  private void note(Part part) throws XMLStreamException {
    Part note = new Part();
    note.note = "noot" + draft.notes().size();
    note.paragraph = ++paragraphs;
    draft.notes().add(note);
    part.refer(note.note);
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT) {
        switch (in.name()) {
          case "noot.nr" -> in.skip();
          case "noot.al", "al" -> {
            note.add(" ");
            text(note);
          }
          default -> open++;
        }
      }
    }
  }

  private void row(List<Part> out) throws XMLStreamException {
    var cells = new ArrayList<List<Part>>();
    int number = paragraphs + 1;
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT && in.name().equals("entry")) {
        var cell = new ArrayList<Part>();
        content(cell, 0, false);
        cells.add(cell);
      } else if (e == START_ELEMENT) {
        open++;
      }
    }
    Rows.add(cells, number, out);
  }
}
