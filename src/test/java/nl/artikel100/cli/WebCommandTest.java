package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WebCommandTest {
  @TempDir private Path folder;

  @Test
  void printsTheAddressOnALineOfItsOwnWritesNothingAndStopsWhenAsked() throws Exception {
    Process art100 = art100("web", "--no-browser").redirectErrorStream(true).start();
    try {
      String address = null;
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(art100.getInputStream(), StandardCharsets.UTF_8));
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        lines.add(out.readLine());
        if (lines.get(i).startsWith("http")) {
          address = lines.get(i);
        }
      }
      assertThat(lines).contains("");
      assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/\\?t=[A-Za-z0-9_-]{32}");
      use(address);
      try (Stream<Path> written = Files.walk(folder)) {
        assertThat(written.filter(Files::isRegularFile)).isEmpty();
      }
    } finally {
      art100.destroy();
    }
    assertThat(art100.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  private ProcessBuilder art100(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-Duser.home=" + folder));
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /** On a desktop of which the opener does what this script says. */
  private ProcessBuilder onDesktop(String script) throws IOException {
    Path opener = Files.writeString(folder.resolve("xdg-open"), "#!/bin/sh\n" + script + "\n");
    assertThat(opener.toFile().setExecutable(true)).isTrue();
    ProcessBuilder art100 = art100("web");
    art100.environment().merge("PATH", folder + ":", (path, own) -> own + path);
    art100.environment().put("DISPLAY", ":0");
    return art100;
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void opensTheBrowserAlsoWhereThereIsNothingToPrintTo() throws Exception {
    ProcessBuilder desktop =
        onDesktop("printf %s \"$1\" >\"$0.new\"; mv \"$0.new\" \"$0.address\"");
    Process art100 = desktop.redirectOutput(new File("/dev/full")).start();
    try {
      Path address = folder.resolve("xdg-open.address");
      while (!Files.exists(address) && art100.isAlive()) {
        Thread.onSpinWait();
      }
      // the opener has ended, and art100 has tried to print
      assertThat(art100.waitFor(4, TimeUnit.SECONDS)).isFalse();
      use(Files.readString(address));
    } finally {
      art100.destroy();
    }
    assertThat(art100.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void saysWhichAddressToOpenWhereNoBrowserOpens() throws Exception {
    Process art100 = onDesktop("exit 4").start();
    try {
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(art100.getInputStream(), StandardCharsets.UTF_8));
      assertThat(out.readLine()).startsWith("Open dit adres in uw browser");
    } finally {
      art100.destroy();
    }
  }

  /** Everything that could need a file: each kind of letter, each download, and a text that is tried. */
  private static void use(String address) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest first = HttpRequest.newBuilder(URI.create(address)).build();
    String cookie =
        client
            .send(first, BodyHandlers.discarding())
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow()
            .split(";")[0];
    String origin = address.substring(0, address.indexOf("/?"));
    for (String letter : List.of("zwak.docx", "zwak.pdf", "zwak.md")) {
      HttpRequest upload =
          HttpRequest.newBuilder(URI.create(origin + "/brief?stapel=s&naam=" + letter))
              .header("Cookie", cookie)
              .header("Origin", origin)
              .POST(HttpRequest.BodyPublishers.ofFile(Path.of("samples", letter)))
              .build();
      Matcher id =
          Pattern.compile(":\"([^\"]+)\"")
              .matcher(client.send(upload, BodyHandlers.ofString()).body());
      assertThat(id.find()).isTrue();
      String own = "/brief/" + id.group(1);
      while (get(client, cookie, origin + own + "/stand").matches(".*(reading|checking).*")) {
        Thread.onSpinWait();
      }
      for (String what : List.of("", "/html", "/json", "/excel", "/kopie")) {
        assertThat(get(client, cookie, origin + own + what)).isNotEmpty();
      }
    }
    assertThat(get(client, cookie, origin + "/stapel/s/excel")).startsWith("PK");
    assertThat(get(client, cookie, origin + "/stapel/s/overzicht")).contains("zwak.pdf");
  }

  private static String get(HttpClient client, String cookie, String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookie).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void saysWhatIsWrongWithAPort() throws Exception {
    for (String port : List.of("0", "65536", "tachtig", "-1")) {
      Run run = Run.of("web", "--no-browser", "--port=" + port);
      assertThat(run.exit()).as(port).isEqualTo(2);
      assertThat(run.err()).contains("is geen poort");
    }
    byte[] loopback = {127, 0, 0, 1};
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByAddress(loopback))) {
      Run run = Run.of("web", "--no-browser", "--port", String.valueOf(taken.getLocalPort()));
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("al in gebruik");
    }
  }
}
