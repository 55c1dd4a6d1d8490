package nl.artikel100.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.artikel100.document.Block;
import nl.artikel100.document.Letter;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;

/** Turns what a report finds lacking into comments, each with its place: one per finding, never merged. */
final class Remarks {
  private final Letter letter;
  private final Words words;
  private final List<Remark> remarks = new ArrayList<>();

  private Remarks(Letter letter, Words words) {
    this.letter = letter;
    this.words = words;
  }

  /** The comments in the order in which they stand in the letter. */
  static List<Remark> of(Report report, Letter letter, Words words) {
    Remarks all = new Remarks(letter, words);
    report.criteria().forEach(all::criterion);
    report.consistency().stream().filter(Report.Consistency::present).forEach(all::disagreement);
    all.remarks.sort(Comparator.comparingInt(Remark::start));
    return all.remarks;
  }

  private void criterion(Report.Criterion c) {
    boolean lacking = c.verdict() != Verdict.VOLDOET && c.verdict() != Verdict.NVT;
    if (!lacking || c.waiver() != null) {
      return;
    }
    List<String> text = new ArrayList<>();
    text.add(c.reason());
    Report.Evidence passage = c.verdict() == Verdict.ONTBREEKT ? null : weakest(c);
    if (passage != null) {
      addNote(text, passage);
    }
    text.add(words.get("why", first(c.why()) + " " + sources(c.sources())));
    List<String> advice = c.advice().lines().toList();
    for (int i = 0; i < advice.size(); i++) {
      text.add(i == 0 ? words.get("write", advice.get(i)) : advice.get(i));
    }
    String title = c.id() + " " + c.title() + ": " + words.get(c.verdict().word());
    Remark.Kind kind =
        switch (c.verdict()) {
          case ONTBREEKT -> Remark.Kind.MISSING;
          case BEOORDELEN -> Remark.Kind.JUDGE;
          default -> Remark.Kind.PARTLY;
        };
    if (passage != null) {
      add(c.id(), kind, true, passage.start(), passage.end(), title, text);
    } else {
      Block place = place(c.place());
      add(c.id(), kind, false, place.start(), place.end(), title, text);
    }
  }

  /** The passage to mend: one that stays vague where there is one, else the most telling; null without passages. */
  private static Report.Evidence weakest(Report.Criterion c) {
    Set<String> vague =
        c.elements().stream()
            .filter(Report.Element::vague)
            .map(Report.Element::id)
            .collect(Collectors.toSet());
    return c.evidence().stream()
        .filter(e -> vague.contains(e.element()))
        .findFirst()
        .orElse(c.evidence().isEmpty() ? null : c.evidence().get(0));
  }

  private void disagreement(Report.Consistency c) {
    String title = c.id() + " " + c.title();
    for (Report.Evidence here : c.evidence()) {
      List<String> text = new ArrayList<>();
      text.add(c.message());
      addNote(text, here);
      for (Report.Evidence other : c.evidence()) {
        if (other.start() != here.start()) {
          text.add(words.get("other", other.quote()));
        }
      }
      text.add(words.get("do", c.advice()) + " " + sources(c.sources()));
      add(c.id(), Remark.Kind.DISAGREEMENT, true, here.start(), here.end(), title, text);
    }
    if (c.evidence().isEmpty()) {
      Block place = end();
      List<String> text =
          List.of(c.message(), words.get("do", c.advice()) + " " + sources(c.sources()));
      add(c.id(), Remark.Kind.DISAGREEMENT, false, place.start(), place.end(), title, text);
    }
  }

  /** A comment stands beside the text, so it has the first of the reasons only; the report has all. */
  private static String first(String why) {
    return why.split("(?<=[.!?]) ", 2)[0];
  }

  /** In brackets, without what the name of a document has between brackets itself. */
  private static String sources(List<Report.Source> sources) {
    return sources.stream()
        .map(s -> s.document().replaceAll(" \\([^)]*\\)", "") + ", " + s.place())
        .collect(Collectors.joining("; ", "(", ")"));
  }

  /** The comment stands at the reference to a note, so it says which words of the note it is about. */
  private void addNote(List<String> text, Report.Evidence passage) {
    boolean inNote =
        letter.blocks().stream()
            .anyMatch(
                b ->
                    b.kind() == Block.Kind.FOOTNOTE
                        && b.start() <= passage.start()
                        && passage.start() < b.end());
    if (inNote) {
      text.add(words.get("note", passage.quote()));
    }
  }

  private void add(
      String id,
      Remark.Kind kind,
      boolean passage,
      int start,
      int end,
      String title,
      List<String> text) {
    List<String> paragraphs = text.stream().filter(t -> !t.isBlank()).toList();
    remarks.add(new Remark(id, kind, passage, start, end, title, paragraphs));
  }

  private Block place(Report.Where where) {
    return letter.blocks().stream()
        .filter(b -> !where.section().isEmpty() && b.start() == where.start())
        .findFirst()
        .orElseGet(this::end);
  }

  /** Where text can be added at the end of the letter: its closing line, else the last line that is no note. */
  private Block end() {
    Block end = letter.blocks().get(0);
    boolean closing = false;
    for (Block block : letter.blocks()) {
      boolean signature = block.kind() == Block.Kind.SIGNATURE;
      if (signature ? !closing : !closing && block.kind() != Block.Kind.FOOTNOTE) {
        end = block;
      }
      closing |= signature;
    }
    return end;
  }
}
