package nl.artikel100.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.document.DocumentException.Reason;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads a .doc of Word 97 to 2003 by Apache POI. */
final class DocReader {
  private static final char NOTE = 2;
  private static final char CELL = 7;
  private static final char LINE = 11;
  private static final char FIELD = 19;
  private static final char RESULT = 20;
  private static final char FIELD_END = 21;
  private static final char HYPHEN = 30;
  private final HWPFDocument document;
  private final Tracked tracked;
  private final Draft draft = new Draft();
  private final Map<Integer, String> anchors = new HashMap<>();
  private int paragraphs;
  private int fields;
  private int instructions;

  private DocReader(HWPFDocument document, Changes changes) {
    this.document = document;
    this.tracked = new Tracked(changes);
  }

  static Draft read(byte[] bytes, Changes changes) throws IOException, Refused {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new Refused(Reason.ENCRYPTED, "docx");
      }
      if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
        String what =
            files.getRoot().hasEntryCaseInsensitive("Workbook")
                ? "xls"
                : files.getRoot().hasEntryCaseInsensitive("__properties_version1.0") ? "msg" : "";
        throw new Refused(Reason.UNSUPPORTED, what);
      }
      try (var document = new HWPFDocument(files)) {
        return new DocReader(document, changes).draft();
      }
    } catch (EncryptedDocumentException e) {
      throw new Refused(Reason.ENCRYPTED, "");
    } catch (OldFileFormatException e) {
      throw new Refused(Reason.UNSUPPORTED, "Word 6/95");
    }
  }

  private Draft draft() {
    anchor("v", document.getFootnotes());
    anchor("e", document.getEndnotes());
    Range boxes = document.getMainTextboxRange();
    if (boxes != null) {
      paragraphs(boxes, draft.body());
    }
    paragraphs = 0;
    paragraphs(document.getRange(), draft.body());
    notes("v", document.getFootnotes(), document.getFootnoteRange());
    notes("e", document.getEndnotes(), document.getEndnoteRange());
    return draft.read(tracked.reading());
  }

  private void anchor(String kind, Notes notes) {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      anchors.put(notes.getNoteAnchorPosition(i), kind + i);
    }
  }

  private void notes(String kind, Notes notes, Range range) {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      int start = range.getStartOffset();
      var text =
          new Range(
              start + notes.getNoteTextStartOffset(i),
              start + notes.getNoteTextEndOffset(i),
              document);
      var parts = new ArrayList<Part>();
      paragraphs(text, parts);
      Part note = new Part();
      note.note = kind + i;
      note.paragraph = paragraphs;
      parts.forEach(part -> note.join(part, " "));
      draft.notes().add(note);
    }
  }

  private void paragraphs(Range range, List<Part> out) {
    var row = new ArrayList<List<Part>>();
    var cell = new ArrayList<Part>();
    fields = 0;
    instructions = 0;
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      paragraphs++;
      if (paragraph.isTableRowEnd()) {
        Rows.add(List.copyOf(row), paragraphs, out);
        row.clear();
        cell.clear();
      } else if (paragraph.isInTable()) {
        cell.addAll(read(paragraph));
        if (paragraph.text().indexOf(CELL) >= 0) {
          row.add(List.copyOf(cell));
          cell.clear();
        }
      } else {
        out.addAll(read(paragraph));
      }
    }
  }

  private List<Part> read(Paragraph paragraph) {
    var lines = new ArrayList<Part>();
    lines.add(new Part());
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isVanished() && !left(run)) {
        run(run, paragraph, lines);
      }
    }
    StyleDescription description =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    Style style = new Style();
    style.name = description == null || description.getName() == null ? "" : description.getName();
    if (style.contents()) {
      return List.of();
    }
    int level = paragraph.getLvl();
    int rank = style.rank() >= 0 || level >= 9 ? style.rank() : level + 1;
    List<Part> parts = Breaks.join(lines);
    for (Part part : parts) {
      part.rank = rank;
      part.paragraph = paragraphs;
      part.kind = paragraph.getIlfo() > 0 && rank < 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    }
    return parts;
  }

  private boolean left(CharacterRun run) {
    return run.isMarkedDeleted() && tracked.leavesDeleted()
        || run.isMarkedInserted() && tracked.leavesInserted();
  }

  private void run(CharacterRun run, Paragraph paragraph, List<Part> lines) {
    Part.Look look =
        run.isBold()
            ? Part.Look.BOLD
            : run.getUnderlineCode() != 0
                ? Part.Look.UNDERLINED
                : run.isItalic() ? Part.Look.ITALIC : Part.Look.PLAIN;
    String text = run.text();
    int offset = run.getStartOffset();
    for (int i = 0; i < text.length() && offset + i < paragraph.getEndOffset(); i++) {
      char c = text.charAt(i);
      Part line = lines.get(lines.size() - 1);
      switch (c) {
        case FIELD -> {
          fields++;
          instructions++;
        }
        case RESULT -> instructions--;
        case FIELD_END -> {
          // A field without a result has no separator.
          fields = Math.max(0, fields - 1);
          instructions = Math.min(instructions, fields);
        }
        case NOTE -> {
          if (anchors.containsKey(offset + i)) {
            line.refer(anchors.get(offset + i));
          }
        }
        case LINE -> lines.add(new Part());
        default -> {
          if (instructions <= 0) {
            line.add(c == HYPHEN ? "-" : c == '\t' || c >= ' ' ? String.valueOf(c) : "", look);
          }
        }
      }
    }
  }
}
