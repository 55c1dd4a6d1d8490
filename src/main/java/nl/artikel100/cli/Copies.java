package nl.artikel100.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.annotate.WordComments;
import nl.artikel100.document.DocumentException;

/** The copies of letters with comments, or with the comments taken out: named beforehand, never over another file. */
final class Copies {
  private static final Pattern ANNOTATED = Pattern.compile("(.+)-art100(?:-(\\d{1,6}))?");

  private final Map<String, Path> targets;
  private final boolean strip;
  private final Messages messages;

  private Copies(Map<String, Path> targets, boolean strip, Messages messages) {
    this.targets = targets;
    this.strip = strip;
    this.messages = messages;
  }

  /**
   * Decides on the names.
   *
   * @throws Failure if a file with such a name is there already, a letter above all
   */
  static Copies plan(CheckOptions options, Messages messages) throws Failure {
    CheckOptions.Copy copy = options.copy();
    Map<String, Path> targets = new HashMap<>();
    for (String file : options.files()) {
      Path target;
      try {
        target =
            copy.to() == null
                ? Path.of(file).resolveSibling(name(file, copy.strip()))
                : Path.of(copy.to());
      } catch (InvalidPathException e) {
        // told when the letter is read
        continue;
      }
      if (Outputs.isOneOf(options.files(), target)) {
        throw Failure.use(messages.get("copy.isInput", target.toString()));
      }
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) || targets.containsValue(target)) {
        throw exists(target, messages);
      }
      targets.put(file, target);
    }
    return new Copies(targets, copy.strip(), messages);
  }

  private static Failure exists(Path target, Messages messages) {
    return Failure.use(messages.get("copy.exists", target.toString()));
  }

  /** Name of a copy: brief-art100.docx, of that brief-art100-2.docx; without comments brief-schoon.docx. */
  static String name(String file, boolean strip) {
    String name = String.valueOf(Path.of(file).getFileName());
    int dot = name.lastIndexOf('.');
    boolean macros = name.toLowerCase(Locale.ROOT).endsWith(".docm");
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String tail = "-art100";
    Matcher annotated = ANNOTATED.matcher(stem);
    if (annotated.matches()) {
      stem = annotated.group(1);
      int number = annotated.group(2) == null ? 1 : Integer.parseInt(annotated.group(2));
      tail += "-" + (number + 1);
    }
    return stem + (strip ? "-schoon" : tail) + (macros ? name.substring(dot) : ".docx");
  }

  /**
   * Writes the copy of one letter.
   *
   * @return what to tell about it
   */
  String write(String file, Check check) throws Failure, DocumentException {
    if (!check.letter().format().equals("docx")) {
      throw Failure.use(messages.get("copy.notWord", file));
    }
    Path target = targets.get(file);
    try {
      byte[] letter = Files.readAllBytes(Path.of(file));
      WordComments.Copy copy =
          strip
              ? WordComments.strip(file, letter)
              : WordComments.annotate(file, letter, check.report(), messages.lang());
      Outputs.write(target, copy.bytes(), false);
      String key = strip ? "copy.stripped" : "copy.annotated";
      return messages.get(key, file, copy.comments(), target.toString());
    } catch (FileAlreadyExistsException e) {
      throw exists(target, messages);
    } catch (IOException e) {
      String message = messages.get("copy.failed", target.toString());
      throw new Failure(Failure.USE, message.lines().toList(), e);
    }
  }
}
