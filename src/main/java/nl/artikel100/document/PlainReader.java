package nl.artikel100.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain text: paragraphs set apart by empty lines, or one on each line. */
final class PlainReader {
  /** A line longer than this was not wrapped at a margin, so each line is a paragraph of its own. */
  private static final int WRAPPED = 160;

  private static final Pattern NOTE = Pattern.compile("\\s*\\[\\^?(\\d{1,3})]:?\\s+(.*)");
  private static final Pattern MARK = Pattern.compile("\\[\\^?(\\d{1,3})]");
  private static final Pattern GLUED =
      Pattern.compile("(?<=\\p{Ll}{2}[.,;:?!”\"’')]{0,2})\\d{1,2}(?=[\\s.,;:?!)]|$)");

  private PlainReader() {}

  static Draft read(String text) {
    var lines = text.lines().toList();
    boolean wrapped = lines.stream().allMatch(l -> l.length() <= WRAPPED);
    var groups = new ArrayList<List<String>>();
    var group = new ArrayList<String>();
    for (String line : lines) {
      boolean starts =
          line.isBlank()
              || !wrapped
              || Shapes.bullet(line.strip()) > 0
              || NOTE.matcher(line).matches();
      if (starts && !group.isEmpty()) {
        groups.add(List.copyOf(group));
        group.clear();
      }
      if (!line.isBlank()) {
        group.add(line.strip());
      }
    }
    groups.add(group);
    return draft(groups);
  }

  private static Draft draft(List<List<String>> groups) {
    var draft = new Draft();
    Hyphens hyphens = Hyphens.in(groups);
    int paragraph = 0;
    for (List<String> group : groups) {
      Part part = new Part();
      part.paragraph = ++paragraph;
      String all = hyphens.join(group);
      Matcher note = NOTE.matcher(all);
      if (note.matches()) {
        part.note = note.group(1);
        part.add(note.group(2));
        draft.notes().add(part);
        continue;
      }
      Matcher mark = MARK.matcher(all);
      int done = 0;
      while (mark.find()) {
        part.add(all.substring(done, mark.start()));
        part.refer(mark.group(1));
        done = mark.end();
      }
      part.add(all.substring(done));
      draft.body().add(part);
    }
    return draft.notes().isEmpty() ? unglued(draft) : draft;
  }

  // Saved as text, a letter keeps the numbers of its notes at the words before them: "zake1," and
  // "missie.2".
  private static Draft unglued(Draft draft) {
    var body = new ArrayList<Part>();
    int next = 1;
    for (Part part : draft.body()) {
      String text = part.text();
      Part clean = new Part();
      clean.paragraph = part.paragraph;
      Matcher number = GLUED.matcher(text);
      int done = 0;
      while (number.find()) {
        if (number.group().equals(String.valueOf(next))) {
          clean.add(text.substring(done, number.start()));
          done = number.end();
          next++;
        }
      }
      clean.add(text.substring(done));
      body.add(clean);
    }
    return new Draft(body, draft.notes(), 0);
  }
}
