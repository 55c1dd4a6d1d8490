package nl.artikel100.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;

/** What Jazzer calls. Its argument is the name of a {@link Target}, or {@code all}: then the first byte chooses one. */
public final class Fuzz {
  private static Target target;

  private Fuzz() {}

  /** Called once. Loads what takes long at first, so that no input is blamed for it. */
  public static void fuzzerInitialize(String[] args) throws Exception {
    for (String name : List.of("zwak.docx", "zwak.pdf", "zwak.md")) {
      byte[] bytes = Files.readAllBytes(Path.of("samples", name));
      try {
        Reading.use(Documents.read(name, bytes), bytes);
      } catch (DocumentException e) {
        // too slow, on a machine that has much else to do
      }
    }
    target =
        args[0].equals("all") ? null : Target.valueOf(args[0].toUpperCase(java.util.Locale.ROOT));
  }

  /** Called for each input; what it throws is a finding. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    if (target != null) {
      target.run(input);
    } else if (input.length > 0) {
      Target[] all = Target.values();
      all[Math.floorMod(input[0], all.length)].run(Arrays.copyOfRange(input, 1, input.length));
    }
  }
}
