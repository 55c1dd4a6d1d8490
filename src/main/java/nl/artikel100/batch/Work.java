package nl.artikel100.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.archive.Row;
import nl.artikel100.archive.RowJson;
import nl.artikel100.document.Changes;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.report.HtmlReport;
import nl.artikel100.report.JsonReport;

/** The process that checks files, several at a time: asked on standard input, answers on standard output. */
public final class Work {
  private static final int READY = 0;

  private final Settings settings;
  private final CompletableFuture<ArtikelHonderdToets> opened;

  private Work(Settings settings) throws Exception {
    this.settings = settings;
    if (settings.rules() == null) {
      // while the first letters are read; all of it, or the first to check would make it while the
      // others wait
      opened = CompletableFuture.supplyAsync(ArtikelHonderdToets::standard);
      opened.thenAccept(Work::makeRules);
    } else {
      // these may have to be compiled, which is not to cost a letter its time
      opened = CompletableFuture.completedFuture(settings.open());
    }
  }

  private static void makeRules(ArtikelHonderdToets toets) {
    toets.rules().vocabulary();
    toets.rules().judge();
  }

  /** Runs until standard input ends. */
  public static void main(String[] args) throws Exception {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // a library that prints may not disturb the answers
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    Work work = new Work(Settings.read(in));
    ExecutorService threads = Executors.newFixedThreadPool(in.readInt());
    out.writeInt(READY);
    out.flush();
    try {
      while (true) {
        int id = in.readInt();
        Path path = Path.of(in.readUTF());
        String file = in.readUTF();
        long size = in.readLong();
        long modified = in.readLong();
        Path folder = Path.of(in.readUTF());
        String page = in.readUTF();
        threads.execute(() -> work.answer(id, path, file, size, modified, folder, page, out));
      }
    } catch (EOFException e) {
      System.exit(0);
    }
  }

  private void answer(
      int id,
      Path path,
      String file,
      long size,
      long modified,
      Path folder,
      String page,
      DataOutputStream out) {
    try {
      byte[] answer = RowJson.write(check(path, file, size, modified, folder, page).slim());
      synchronized (out) {
        out.writeInt(id);
        out.writeInt(answer.length);
        out.write(answer);
        out.flush();
      }
    } catch (IOException | RuntimeException | Error e) {
      // the results cannot be written, or this process is no longer sound
      System.exit(1);
    }
  }

  private Row check(Path path, String file, long size, long modified, Path folder, String page) {
    try {
      Letter letter = Documents.read(path, Changes.ACCEPTED, settings.limits());
      Check check = opened.join().onOneThread().check(letter, settings.request());
      try {
        write(check, new Folder(folder), page);
      } catch (IOException e) {
        return Row.failed(file, state("", size, modified), Worker.UNWRITABLE, "");
      }
      Row.State state = state(letter.sha256(), size, modified);
      return Row.checked(file, state, page, letter.text(), check.report());
    } catch (DocumentException e) {
      return Row.failed(file, state("", size, modified), e.reason().name(), e.detail());
    } catch (RuntimeException | StackOverflowError e) {
      // the message may quote the letter
      String type = e.getClass().getSimpleName();
      return Row.failed(file, state("", size, modified), "UNEXPECTED", type);
    }
  }

  private Row.State state(String sha256, long size, long modified) {
    return new Row.State(sha256, size, modified, settings.key(opened.join()));
  }

  private void write(Check check, Folder folder, String page) throws IOException {
    folder.write(
        page,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          HtmlReport.write(check.report(), check.letter(), settings.request().lang(), writer);
          writer.flush();
        });
    folder.write(Folder.json(page), out -> JsonReport.write(check.report(), out));
  }
}
