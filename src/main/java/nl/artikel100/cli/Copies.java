package nl.artikel100.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.annotate.Annotator;
import nl.artikel100.document.Deadline;
import nl.artikel100.document.DocumentException;

/** The copies of letters with comments, or with the comments taken out: named beforehand, never over another file. */
final class Copies {
  private static final Pattern ANNOTATED = Pattern.compile("(.+)-art100(?:-(\\d{1,6}))?");

  private final List<String> files;
  private final Map<String, Path> targets;
  private final CheckOptions.Copy wanted;
  private final Messages messages;

  private Copies(CheckOptions options, Map<String, Path> targets, Messages messages) {
    this.files = options.files();
    this.targets = targets;
    this.wanted = options.copy();
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
    Copies copies = new Copies(options, targets, messages);
    for (String file : options.files()) {
      Path target;
      try {
        target =
            copy.to() == null
                ? Path.of(file).resolveSibling(name(file, ending(file), copy.strip()))
                : Path.of(copy.to());
      } catch (InvalidPathException e) {
        // told when the letter is read
        continue;
      }
      copies.claim(file, target);
    }
    return copies;
  }

  private void claim(String file, Path target) throws Failure {
    if (Outputs.isOneOf(files, target)) {
      throw Failure.use(messages.get("copy.isInput", target.toString()));
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) || targets.containsValue(target)) {
      throw exists(target, messages);
    }
    targets.put(file, target);
  }

  private static Failure exists(Path target, Messages messages) {
    return Failure.use(messages.get("copy.exists", target.toString()));
  }

  /** Name of a copy: brief-art100.docx, of that brief-art100-2.docx; without comments brief-schoon.docx. */
  private static String name(String file, String ending, boolean strip) {
    String name = String.valueOf(Path.of(file).getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String tail = "-art100";
    Matcher annotated = ANNOTATED.matcher(stem);
    if (annotated.matches()) {
      stem = annotated.group(1);
      int number = annotated.group(2) == null ? 1 : Integer.parseInt(annotated.group(2));
      tail += "-" + (number + 1);
    }
    return stem + (strip ? "-schoon" : tail) + ending;
  }

  /** End of the name of a copy, that of the letter where comments can be written into such a file. */
  private static String ending(String file) {
    int dot = file.lastIndexOf('.');
    String ending = dot < 0 ? "" : file.substring(dot);
    return fits(ending, "docx") || fits(ending, "pdf") || fits(ending, "odt") ? ending : ".docx";
  }

  private static boolean fits(String ending, String format) {
    String known = ending.toLowerCase(Locale.ROOT);
    return known.equals("." + format) || format.equals("docx") && known.equals(".docm");
  }

  /** The name planned for a copy, unless the letter turns out to be of another kind than its own name says. */
  private Path target(String file, String format) throws Failure {
    Path target = targets.get(file);
    if (!fits(ending(target.toString()), format)) {
      if (wanted.to() != null) {
        throw Failure.use(messages.get("copy.otherKind", target.toString(), "." + format));
      }
      claim(file, target.resolveSibling(name(file, "." + format, wanted.strip())));
    }
    return targets.get(file);
  }

  /**
   * Writes the copy of one letter, if it can be made in time.
   *
   * @return what to tell about it
   */
  String write(String file, Check check, Deadline deadline) throws Failure, DocumentException {
    String format = check.letter().format();
    if (!Annotator.writes(format)) {
      throw Failure.use(messages.get("copy.notThisKind", file));
    }
    Path target = target(file, format);
    try {
      byte[] letter = Files.readAllBytes(Path.of(file));
      boolean strip = wanted.strip();
      Annotator.Copy copy =
          deadline.run(
              () ->
                  strip
                      ? Annotator.strip(check.letter(), letter)
                      : Annotator.annotate(
                          check.letter(), letter, check.report(), messages.lang()));
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
