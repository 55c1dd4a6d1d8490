package nl.artikel100.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.artikel100.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The hook and the pipelines of {@code ci/}, run in a git repository of letters as git and a build server run them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "shell scripts")
class PipelinesTest {
  @TempDir Path folder;
  private Path tool;
  private Path repository;

  private record Ran(int exit, String text) {}

  @BeforeEach
  void prepare() throws Exception {
    Programs.require("git");
    tool = Files.createDirectories(folder.resolve("mijn tools/art100-0.1.0"));
    Files.createDirectories(tool.resolve("ci"));
    for (String script : new String[] {"pre-commit", "pre-commit-files", "check.sh"}) {
      executable(Files.copy(Path.of("ci", script), tool.resolve("ci").resolve(script)));
    }
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    executable(
        Files.writeString(
            tool.resolve("art100"),
            "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp '%s' nl.artikel100.cli.Main \"$@\"\n"
                .formatted(java, classes)));
    repository = Files.createDirectories(folder.resolve("brieven van DVB"));
    run(Map.of(), "git", "init", "-q", ".");
    run(Map.of(), "git", "config", "user.email", "test@example.invalid");
    run(Map.of(), "git", "config", "user.name", "Test");
    run(Map.of(), "git", "config", "art100.program", tool.resolve("art100").toString());
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Ran run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT"));
    builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "LC_ALL", "C.UTF-8"));
    builder.environment().putAll(environment);
    Path log = Files.createTempFile(folder, "log", "");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ran(process.exitValue(), Files.readString(log));
  }

  private void letter(String sample, String name) throws IOException {
    Path target = repository.resolve(name);
    Files.createDirectories(target.getParent());
    Files.deleteIfExists(target);
    Files.copy(Path.of("samples", sample), target);
  }

  private void settings(String text) throws IOException {
    Files.writeString(repository.resolve(".art100.yml"), text);
  }

  private Ran commit(String message) throws Exception {
    run(Map.of(), "git", "add", "-A");
    return run(Map.of(), "git", "commit", "-q", "-m", message);
  }

  private int commits() throws Exception {
    Ran log = run(Map.of(), "git", "log", "--oneline");
    return log.exit() == 0 ? (int) log.text().lines().count() : 0;
  }

  @Test
  void hookStopsALetterThatDoesNotPass() throws Exception {
    Path hook = Files.copy(Path.of("ci/pre-commit"), repository.resolve(".git/hooks/pre-commit"));
    executable(hook);
    settings("verplicht: [L01]\n");
    Files.writeString(repository.resolve("lees mij.txt"), "geen brief");
    assertThat(commit("instellingen")).isEqualTo(new Ran(0, ""));

    letter("goed.docx", "2027/brief é (1).docx");
    Ran good = commit("goede brief");
    assertThat(good.exit()).as(good.text()).isZero();

    letter("zwak.docx", "2027/zwakke brief.docx");
    Ran weak = commit("zwakke brief");
    assertThat(weak.exit()).isNotZero();
    assertThat(weak.text())
        .contains("2027/zwakke brief.docx: L01 (ontbreekt); dat mag hier niet.", "niet vastgelegd");
    assertThat(commits()).isEqualTo(2);

    // what counts is what is staged: the letter in the index is weak, the one in the folder good
    letter("goed.docx", "2027/zwakke brief.docx");
    assertThat(run(Map.of(), "git", "commit", "-q", "-m", "nog zwak").exit()).isNotZero();
    assertThat(commit("verbeterd").exit()).isZero();
    assertThat(commits()).isEqualTo(3);

    settings("verplicht: L01, L02\n");
    letter("zwak.docx", "2027/zwak.docx");
    Ran wrong = commit("fout in de instellingen");
    assertThat(wrong.exit()).isNotZero();
    assertThat(wrong.text()).contains(".art100.yml:1: \"L01, L02\" is geen criterium");
  }

  @Test
  void hookSaysWhenTheProgramIsMissing() throws Exception {
    executable(Files.copy(Path.of("ci/pre-commit"), repository.resolve(".git/hooks/pre-commit")));
    run(Map.of(), "git", "config", "art100.program", "/nergens/art100");
    letter("goed.docx", "brief.docx");
    Ran ran = commit("brief");
    assertThat(ran.exit()).isNotZero();
    assertThat(ran.text()).contains("art100 is niet gevonden");
  }

  @Test
  void hookOfThePreCommitFrameworkTakesFiles() throws Exception {
    Map<String, Object> hook =
        this.<List<Map<String, Object>>>yaml(".pre-commit-hooks.yaml").get(0);
    String entry = tool.resolve((String) hook.get("entry")).toString();
    settings("verplicht: [L01]\n");
    letter("zwak.docx", "a b.docx");
    assertThat("a b.docx").containsPattern((String) hook.get("files"));
    Ran weak = run(Map.of(), entry, "a b.docx");
    assertThat(weak.exit()).isEqualTo(1);
    assertThat(weak.text()).isEqualTo("a b.docx: L01 (ontbreekt); dat mag hier niet.\n");
    letter("goed.docx", "a b.docx");
    assertThat(run(Map.of(), entry, "a b.docx")).isEqualTo(new Ran(0, ""));
  }

  @SuppressWarnings("unchecked")
  private <T> T yaml(String file) throws IOException {
    return (T) new Yaml().load(Files.readString(Path.of(file)));
  }

  @Test
  void githubActionAnnotatesAndSummarises() throws Exception {
    Map<String, Object> action = yaml("action.yml");
    Map<String, Map<String, String>> inputs = cast(action.get("inputs"));
    Map<String, Object> runs = cast(action.get("runs"));
    assertThat(runs).containsEntry("using", "composite");
    List<Map<String, Object>> steps = cast(runs.get("steps"));
    Map<String, Object> step = steps.get(steps.size() - 1);
    Map<String, String> environment = new HashMap<>();
    Map<String, String> given = cast(step.get("env"));
    given.forEach(
        (name, value) -> {
          String input = value.replaceAll("\\$\\{\\{ inputs\\.(\\w+) }}", "$1");
          assertThat(inputs).containsKey(input);
          environment.put(name, inputs.get(input).get("default"));
        });
    Path summary = Files.createFile(folder.resolve("summary.md"));
    environment.put("GITHUB_ACTIONS", "true");
    environment.put("GITHUB_STEP_SUMMARY", summary.toString());
    environment.put("GITHUB_ACTION_PATH", tool.toString());
    letter("zwak.docx", "2027/zwak é.docx");
    letter("goed.docx", "2027/diep/goed.docx");
    environment.put("ART100_ARGUMENTS", "--fail-on ontbreekt:L01");
    Ran ran = run(environment, "bash", "-eo", "pipefail", "-c", (String) step.get("run"));
    assertThat(ran.exit()).as(ran.text()).isEqualTo(1);
    assertThat(ran.text())
        .contains("::error file=2027/zwak é.docx,line=", "title=L01 ")
        .contains("2027/zwak é.docx: L01 (ontbreekt)");
    assertThat(summary).content(UTF_8).contains("toets van zwak é.docx", "toets van goed.docx");
    Map<String, Map<String, String>> outputs = cast(action.get("outputs"));
    for (Map<String, String> output : outputs.values()) {
      String file = output.get("value").replace("${{ inputs.out }}", "art100-rapport");
      assertThat(repository.resolve(file)).isNotEmptyFile();
    }
    environment.put("ART100_ARGUMENTS", "--fail-under 1");
    assertThat(run(environment, "bash", "-eo", "pipefail", "-c", (String) step.get("run")).exit())
        .isZero();
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(Object value) {
    return (T) value;
  }

  @Test
  void gitlabJobUnpacksAndChecks() throws Exception {
    Programs.require("curl");
    Map<String, Object> job =
        cast(this.<Map<String, Object>>yaml("ci/gitlab-ci.yml").get("art100"));
    List<String> lines = new ArrayList<>(cast(job.get("before_script")));
    lines.addAll(cast(job.get("script")));
    Map<String, Object> artifacts = cast(job.get("artifacts"));
    Map<String, String> reports = cast(artifacts.get("reports"));
    builds(lines, cast(job.get("variables")), reports.get("junit"));
  }

  @Test
  void azureStepsUnpackAndCheck() throws Exception {
    Programs.require("curl");
    Map<String, Object> pipeline = yaml("ci/azure-pipelines.yml");
    List<Map<String, Object>> steps = cast(pipeline.get("steps"));
    List<String> lines = new ArrayList<>();
    String junit = null;
    for (Map<String, Object> step : steps) {
      if (step.containsKey("bash")) {
        // each step is a shell of its own
        lines.add("(" + step.get("bash") + "\n)");
      } else if ("PublishTestResults@2".equals(step.get("task"))) {
        Map<String, String> inputs = cast(step.get("inputs"));
        junit = inputs.get("testResultsFiles");
      }
    }
    builds(lines, cast(pipeline.get("variables")), junit);
  }

  private void builds(List<String> lines, Map<String, String> variables, String junit)
      throws Exception {
    Path zip = distribution();
    Map<String, String> environment = new HashMap<>(variables);
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    environment.put("PATH", java + ":" + System.getenv("PATH"));
    environment.put("ART100_ZIP", zip.toUri().toString());
    letter("zwak.docx", "zwak.docx");
    letter("goed.docx", "b/goed.docx");
    String script = String.join("\n", lines);
    assertThat(run(environment, "bash", "-eo", "pipefail", "-c", script).exit()).isZero();
    assertThat(repository.resolve(junit)).content(UTF_8).contains("b/goed.docx", "\"zwak.docx\"");
    environment.put("ART100_ARGUMENTS", "--fail-under 100");
    Ran failed = run(environment, "bash", "-eo", "pipefail", "-c", script);
    assertThat(failed.exit()).isEqualTo(1);
    assertThat(failed.text()).contains("drempel van 100,0%");
  }

  /** A zip with the folders of the distribution, in which art100 is the one under test. */
  private Path distribution() throws IOException {
    Path zip = folder.resolve("art100-0.1.0.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out);
        var files = Files.walk(tool)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        packed.putNextEntry(new ZipEntry(tool.getParent().relativize(file).toString()));
        Files.copy(file, packed);
      }
    }
    return zip;
  }
}
