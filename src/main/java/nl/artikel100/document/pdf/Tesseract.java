package nl.artikel100.document.pdf;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Recognises text with the program tesseract where that is installed, with its data for Dutch. Pictures and text go through
 * pipes: nothing of a letter is written to disk.
 */
final class Tesseract {
  private static final int SECONDS = 120;

  private final Path program;

  private Tesseract(Path program) {
    this.program = program;
  }

  /** Tesseract as it is installed here; null where it is not, or has no data for Dutch. */
  static Tesseract find() {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : path.split(File.pathSeparator)) {
      for (String name : List.of("tesseract", "tesseract.exe")) {
        Path program = folder.isEmpty() ? null : Path.of(folder, name);
        if (program != null && Files.isExecutable(program)) {
          Tesseract tesseract = new Tesseract(program);
          return tesseract.knowsDutch() ? tesseract : null;
        }
      }
    }
    return null;
  }

  private boolean knowsDutch() {
    try {
      String languages = run(new byte[0], "--list-langs");
      return Arrays.asList(languages.split("\\R")).contains("nld");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The text in a picture with the place of each word.
   *
   * @param picture a PNG
   * @param dpi dots per inch
   * @return a page in the form hOCR
   */
  String read(byte[] picture, int dpi) throws IOException {
    return run(picture, "stdin", "stdout", "-l", "nld", "--dpi", String.valueOf(dpi), "hocr");
  }

  private String run(byte[] input, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // its threads are slower than one on a page of text
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    try {
      CompletableFuture<byte[]> output =
          CompletableFuture.supplyAsync(() -> all(process.getInputStream()));
      try (OutputStream in = process.getOutputStream()) {
        in.write(input);
      }
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("tesseract");
      }
      return new String(output.join(), StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] all(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
