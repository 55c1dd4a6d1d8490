package nl.artikel100.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.artikel100.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script with a Java that only prints how it was called, one argument a line. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
class StartScriptTest {
  private static final String PATH = System.getenv("PATH");

  @TempDir Path folder;
  private Path home;
  private Path java;

  private record Started(int exit, List<String> out, String err) {}

  @BeforeEach
  void distribution() throws IOException {
    home = Files.createDirectories(folder.resolve("mijn programma's/art100"));
    Files.copy(Path.of("art100"), home.resolve("art100"));
    Files.createFile(home.resolve("art100.jar"));
    java = java("21.0.4", "printf '%s\\n' \"LC_ALL=$LC_ALL\" \"PWD=$PWD\" \"$@\"");
  }

  private Path java(String version, String script) throws IOException {
    Path javaHome = Files.createDirectories(folder.resolve("java-" + version));
    Files.createDirectories(javaHome.resolve("bin"));
    Files.writeString(
        javaHome.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
    program(javaHome.resolve("bin/java"), script);
    return javaHome;
  }

  private static Path program(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private Started start(Path script, Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(script.toString());
    builder.command().addAll(List.of(args));
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("LC_") || name.startsWith("ART100"));
    builder.environment().putAll(Map.of("JAVA_HOME", java.toString(), "LANG", "C", "PATH", PATH));
    builder.environment().putAll(environment);
    Path err = folder.resolve("err");
    builder.directory(folder.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    List<String> out = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Started(process.exitValue(), out, Files.readString(err));
  }

  @Test
  void argumentsArriveAsTheyWereTyped() throws Exception {
    Started run = start(home.resolve("art100"), Map.of(), "check", "een brief *.docx", "", "$HOME");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .endsWith("-jar", home + "/art100.jar", "check", "een brief *.docx", "", "$HOME")
        .contains("PWD=" + folder.toRealPath(), "LC_ALL=C.UTF-8", "-Dstdout.encoding=UTF-8");
  }

  @Test
  void optionsOfTheUserComeLast() throws Exception {
    Started run = start(home.resolve("art100"), Map.of("ART100_JAVA_OPTS", "-Xmx2g -Dx=*"), "help");
    int jar = run.out().indexOf("-jar");
    assertThat(run.out().subList(jar - 2, jar)).containsExactly("-Xmx2g", "-Dx=*");
  }

  @Test
  void linksLeadHome() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("a"), Path.of("../mijn programma's/art100/art100"));
    Files.createSymbolicLink(bin.resolve("b"), bin.resolve("a"));
    assertThat(start(bin.resolve("b"), Map.of(), "help").out()).contains(home + "/art100.jar");
    Started byName = start(Path.of("/bin/sh"), Map.of("PATH", bin + ":" + PATH), "-c", "b help");
    assertThat(byName.out()).contains(home + "/art100.jar");
  }

  @Test
  void changedRulesAreUsed() throws Exception {
    Path rules = Files.createDirectories(home.resolve("rules/iob"));
    Files.setLastModifiedTime(home.resolve("art100.jar"), FileTime.fromMillis(0));
    assertThat(rules).exists();
    assertThat(start(home.resolve("art100"), Map.of(), "help").out())
        .contains("-Dart100.rules=" + home + "/rules");
  }

  @Test
  void archiveIsMadeOnceAndUsed() throws Exception {
    java =
        java(
            "21.0.5",
            """
            for argument in "$@"; do
              case $argument in
                -XX:ArchiveClassesAtExit=*) echo data >"${argument#*=}"; echo made >>"$0.log" ;;
              esac
            done
            printf '%s\\n' "$@"
            """);
    for (int run = 0; run < 2; run++) {
      assertThat(start(home.resolve("art100"), Map.of(), "help").out())
          .contains("-XX:SharedArchiveFile=" + home + "/art100-21.0.5.jsa")
          .doesNotContain("made");
    }
    assertThat(java.resolve("bin/java.log")).hasContent("made");
    try (var files = Files.list(home)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("art100", "art100.jar", "art100-21.0.5.jsa");
    }
  }

  @Test
  void javaThatCannotMakeAnArchiveIsNotAskedTwice() throws Exception {
    assertThat(start(home.resolve("art100"), Map.of(), "help").out())
        .noneMatch(line -> line.startsWith("-XX:SharedArchiveFile"));
    assertThat(home.resolve("art100-21.0.4.jsa")).isEmptyFile();
  }

  @Test
  void missingOrOldJavaIsTold() throws Exception {
    java = java("11.0.2", "echo no");
    Started old = start(home.resolve("art100"), Map.of(), "help");
    assertThat(old.exit()).isEqualTo(2);
    assertThat(old.out()).isEmpty();
    assertThat(old.err()).contains("te oud: versie 11.0.2", "Installeer Java 17 of nieuwer");
    java = java("1.8.0_392", "echo no");
    assertThat(start(home.resolve("art100"), Map.of(), "help").err())
        .contains("te oud: versie 1.8.0_392");
    Started wrong = start(home.resolve("art100"), Map.of("JAVA_HOME", folder + "/geen"), "help");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("JAVA_HOME wijst naar " + folder + "/geen");
  }

  @Test
  void sourcesWithoutMavenOrCompilerAreTold() throws Exception {
    Files.createFile(home.resolve("pom.xml"));
    Files.createDirectories(home.resolve("src/main"));
    Started noCompiler = start(home.resolve("art100"), Map.of(), "help");
    assertThat(noCompiler.exit()).isEqualTo(2);
    assertThat(noCompiler.err()).contains("is geen JDK");
    program(java.resolve("bin/javac"), "");
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("sh", "readlink", "find", "locale")) {
      program(tools.resolve(tool), "exec " + Programs.require(tool) + " \"$@\"");
    }
    Started noMaven = start(home.resolve("art100"), Map.of("PATH", tools.toString()), "help");
    assertThat(noMaven.exit()).isEqualTo(2);
    assertThat(noMaven.err()).contains("Maven ontbreekt");
  }

  @Test
  void buildsOnceAndAgainWhenASourceChanges() throws Exception {
    Files.createFile(home.resolve("pom.xml"));
    Path source = Files.createDirectories(home.resolve("src/main")).resolve("A.java");
    Files.createFile(source);
    Path tools = Files.createDirectories(folder.resolve("tools"));
    String jar = home + "/target/art100.jar";
    Path mvn = program(tools.resolve("mvn"), "echo built; echo jar >\"" + jar + "\"");
    program(java.resolve("bin/javac"), "");
    Map<String, String> path = Map.of("PATH", tools + ":" + PATH);

    Started first = start(home.resolve("art100"), path, "help");
    assertThat(first.err()).contains("Eenmalig bouwen", "built");
    assertThat(first.out()).doesNotContain("built").contains(jar);
    assertThat(start(home.resolve("art100"), path, "help").err()).isEmpty();
    Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 5000));
    assertThat(start(home.resolve("art100"), path, "help").err()).contains("built");

    program(mvn, "echo 'no internet' >&2; exit 1");
    Files.delete(Path.of(jar));
    Started failed = start(home.resolve("art100"), path, "help");
    assertThat(failed.exit()).isEqualTo(2);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).contains("no internet", "Het bouwen is mislukt");
    assertThat(home.resolve("target/.building")).doesNotExist();
  }
}
