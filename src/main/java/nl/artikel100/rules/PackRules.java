package nl.artikel100.rules;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Build step: compiles {@code rules/} into the classes of the tool. Not part of the public API. */
public final class PackRules {
  private PackRules() {}

  /**
   * @param args the rules folder and the folder for classes
   * @throws IOException when a folder cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[1]);
    RuleFiles files = RuleFiles.read(Path.of(args[0]));
    try {
      RulePack pack = RulePack.build(files, null);
      Path old = classes.resolve("regels");
      if (Files.isDirectory(old)) {
        try (var all = Files.walk(old)) {
          for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
      for (Map.Entry<String, byte[]> file : pack.classes().entrySet()) {
        Path target = classes.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      Path target = classes.resolve("nl/artikel100/rules/" + RuleLoader.PACK);
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
        pack.write(out, false);
      }
      // the text of the rules: needed only where a configuration adds wordings to them
      Path source = classes.resolve("nl/artikel100/rules/" + RuleLoader.SOURCE);
      try (OutputStream out = Files.newOutputStream(source)) {
        files.write(out);
      }
    } catch (RuleException e) {
      StringBuilder all = new StringBuilder("rules/ cannot be compiled:");
      e.mistakes()
          .forEach(m -> all.append("\n  rules/" + m.file() + ":" + m.line() + ": " + m.dutch()));
      throw new IllegalStateException(all.toString(), e);
    }
  }
}
