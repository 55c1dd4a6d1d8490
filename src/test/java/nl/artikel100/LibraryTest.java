package nl.artikel100;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Lang;
import nl.artikel100.scoring.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** art100 as a library: the examples in the documentation work, and many threads may use one checker. */
class LibraryTest {
  private static final int THREADS = 8;

  @TempDir Path folder;

  private record Task(String letter, Lang lang) {}

  @Test
  void eightThreadsGetWhatOneGets() throws Exception {
    List<Task> tasks = new ArrayList<>();
    for (String letter : List.of("goed.docx", "zwak.pdf", "verlenging.docx", "zwak.md")) {
      tasks.add(new Task(letter, Lang.NL));
      tasks.add(new Task(letter, Lang.EN));
    }
    ArtikelHonderdToets toets = ArtikelHonderdToets.standard();
    List<String> alone = new ArrayList<>();
    for (Task task : tasks) {
      alone.add(check(toets, task));
    }
    ArtikelHonderdToets fresh = ArtikelHonderdToets.standard();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int shift = i;
        results.add(
            threads.submit(
                () -> {
                  start.await();
                  List<String> own = new ArrayList<>(alone);
                  for (int n = 0; n < tasks.size(); n++) {
                    // each begins with another letter, so that unlike ones meet
                    int at = (n + shift) % tasks.size();
                    own.set(at, check(fresh, tasks.get(at)));
                  }
                  return own;
                }));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whoKeepsToOneThreadGetsTheSame() throws Exception {
    ArtikelHonderdToets toets = ArtikelHonderdToets.standard();
    Task task = new Task("zwak.pdf", Lang.NL);
    assertThat(check(toets.onOneThread(), task)).isEqualTo(check(toets, task));
  }

  private static String check(ArtikelHonderdToets toets, Task task) throws Exception {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Request request = new Request(null, null, task.lang());
    JsonReport.write(toets.check(Path.of("samples", task.letter()), request).report(), json);
    return json.toString(UTF_8);
  }

  @Test
  void exampleInJavadocCompilesAndRuns() throws Exception {
    String source =
        Files.readString(Path.of("src/main/java/nl/artikel100/ArtikelHonderdToets.java"));
    Matcher example = Pattern.compile("(?s)<pre>\\{@code(.*?)}</pre>").matcher(source);
    assertThat(example.find()).isTrue();
    String code = example.group(1).replaceAll("(?m)^ \\* ?", "");
    assertThat(run("Javadoc", code)).contains("L01");
  }

  @Test
  void exampleInReadmeCompilesAndRuns() throws Exception {
    Matcher example =
        Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).isTrue();
    assertThat(run("Readme", example.group(1))).contains("L01", "procent");
  }

  /** Compiles the statements as the body of a method, runs it on a sample, gives what it prints. */
  private String run(String name, String code) throws Exception {
    String program =
        "import java.nio.file.Path;\nimport java.time.LocalDate;\nimport java.util.List;\n"
            + "import nl.artikel100.ArtikelHonderdToets;\nimport nl.artikel100.gate.*;\n"
            + "import nl.artikel100.report.*;\nimport nl.artikel100.scoring.Request;\n"
            + "public class "
            + name
            + " { public static void run(java.io.PrintStream out) throws Exception {\n"
            + code.replace("\"brief.docx\"", "\"samples/zwak.docx\"").replace("System.out", "out")
            + "}}\n";
    Path file = Files.writeString(folder.resolve(name + ".java"), program);
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, messages, messages, "-cp", classes, "-d", folder + "", file + "");
    assertThat(result).as(messages.toString(UTF_8)).isZero();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      loader
          .loadClass(name)
          .getMethod("run", PrintStream.class)
          .invoke(null, new PrintStream(printed, true, UTF_8));
    }
    return printed.toString(UTF_8);
  }
}
