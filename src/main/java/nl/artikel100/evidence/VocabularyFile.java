package nl.artikel100.evidence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A vocabulary as bytes: reading it back costs a start far less than making it from the rules. */
final class VocabularyFile {
  private final DataOutputStream out;
  private final DataInputStream in;

  private VocabularyFile(DataOutputStream out, DataInputStream in) {
    this.out = out;
    this.in = in;
  }

  static void write(Vocabulary vocabulary, DataOutputStream out) throws IOException {
    new VocabularyFile(out, null).write(vocabulary);
  }

  static Vocabulary read(DataInputStream in) throws IOException {
    return new VocabularyFile(null, in).read();
  }

  private void write(Vocabulary vocabulary) throws IOException {
    Lexicon lexicon = vocabulary.lexicon();
    lexicon.forms().write(out);
    List<Glob> globs = lexicon.globs().globs();
    out.writeInt(globs.size());
    for (Glob glob : globs) {
      text(glob.text());
      out.writeByte((glob.atStart() ? 1 : 0) + (glob.atEnd() ? 2 : 0));
      out.writeInt(glob.atom());
    }
    out.writeInt(lexicon.concepts().size());
    for (Lexicon.Concept concept : lexicon.concepts()) {
      text(concept.name());
      out.writeBoolean(concept.shared());
      FormTable.write(out, concept.program());
    }
    FormTable.write(out, lexicon.shapes());
    out.writeInt(lexicon.atoms());
    out.writeInt(vocabulary.scopes().size());
    for (ScopeRule rule : vocabulary.scopes()) {
      out.writeByte(rule.scope().ordinal());
      out.writeByte(rule.reach().ordinal());
      wording(rule.line());
    }
    concepts(vocabulary.limits().exceptions());
    concepts(vocabulary.limits().stops());
    concepts(vocabulary.limits().follows());
    out.writeInt(vocabulary.elements().size());
    for (ElementRule element : vocabulary.elements()) {
      text(element.criterion());
      text(element.element());
      out.writeInt(element.allowed());
      lines(element.shows());
      lines(element.vague());
      lines(
          element.undoes().stream()
              .map(w -> new ElementRule.AllowedLine(w, 0, List.of()))
              .toList());
    }
  }

  private Vocabulary read() throws IOException {
    FormTable forms = FormTable.read(in);
    List<Glob> globs = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      String text = text();
      int ends = in.readByte();
      globs.add(new Glob(text, (ends & 1) != 0, (ends & 2) != 0, in.readInt()));
    }
    List<Lexicon.Concept> concepts = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      concepts.add(
          new Lexicon.Concept(concepts.size(), text(), in.readBoolean(), FormTable.readInts(in)));
    }
    Lexicon lexicon =
        new Lexicon(forms, new GlobIndex(globs), concepts, FormTable.readInts(in), in.readInt());
    List<ScopeRule> scopes = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      scopes.add(
          new ScopeRule(
              Scope.values()[in.readByte()], ScopeRule.Reach.values()[in.readByte()], wording()));
    }
    ScopeLimits limits = new ScopeLimits(concepts(), concepts(), concepts());
    List<ElementRule> elements = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      elements.add(
          new ElementRule(
              text(),
              text(),
              in.readInt(),
              lines(),
              lines(),
              lines().stream().map(ElementRule.AllowedLine::line).toList()));
    }
    return new Vocabulary(lexicon, scopes, limits, elements);
  }

  private void lines(List<ElementRule.AllowedLine> lines) throws IOException {
    out.writeInt(lines.size());
    for (ElementRule.AllowedLine line : lines) {
      out.writeInt(line.allowed());
      wording(line.line());
      out.writeByte(line.beside().size());
      for (String element : line.beside()) {
        text(element);
      }
    }
  }

  private List<ElementRule.AllowedLine> lines() throws IOException {
    List<ElementRule.AllowedLine> lines = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      int allowed = in.readInt();
      Wording line = wording();
      String[] beside = new String[in.readByte()];
      for (int b = 0; b < beside.length; b++) {
        beside[b] = text();
      }
      lines.add(new ElementRule.AllowedLine(line, allowed, List.of(beside)));
    }
    return lines;
  }

  private void wording(Wording wording) throws IOException {
    text(wording.text());
    FormTable.write(out, wording.terms());
    FormTable.write(out, Arrays.stream(wording.nearness()).mapToInt(Enum::ordinal).toArray());
    FormTable.write(out, wording.notInSentence());
    FormTable.write(out, wording.notInBlock());
  }

  private Wording wording() throws IOException {
    String text = text();
    int[] terms = FormTable.readInts(in);
    int[] nearness = FormTable.readInts(in);
    Wording.Nearness[] near = new Wording.Nearness[nearness.length];
    for (int i = 0; i < near.length; i++) {
      near[i] = Wording.Nearness.values()[nearness[i]];
    }
    return new Wording(text, terms, near, FormTable.readInts(in), FormTable.readInts(in));
  }

  private void concepts(Map<Scope, Integer> concepts) throws IOException {
    out.writeInt(concepts.size());
    for (Map.Entry<Scope, Integer> entry : new TreeMap<>(concepts).entrySet()) {
      out.writeByte(entry.getKey().ordinal());
      out.writeInt(entry.getValue());
    }
  }

  private Map<Scope, Integer> concepts() throws IOException {
    Map<Scope, Integer> concepts = new EnumMap<>(Scope.class);
    for (int i = in.readInt(); i > 0; i--) {
      Scope scope = Scope.values()[in.readByte()];
      concepts.put(scope, in.readInt());
    }
    return concepts;
  }

  private void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private String text() throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
