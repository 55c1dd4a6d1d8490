package nl.artikel100.faults;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs check, scan and web where there is no network but the loopback, and asks the kernel whether any of them tried to
 * reach another machine: a packet without a route is counted, also where the program goes on as if nothing happened.
 */
final class Offline {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\?t=\\S+");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  private Offline() {}

  /** @param args an empty folder */
  public static void main(String[] args) throws Exception {
    for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      require(one.isLoopback(), "there is a network: " + one.getName());
    }
    Path folder = Path.of(args[0]);
    Art100 art100 = new Art100(folder);
    long before = withoutRoute();
    Path letter = Path.of("samples/goed.docx");
    done(art100.run("check", letter.toString(), "--annotate", folder.resolve("b.docx").toString()));
    done(art100.run("check", "samples/goed.pdf", "--format", "json"));
    done(art100.run("scan", "samples", "--include", "*.md", "--out", folder + "/scan"));
    web(art100, folder, letter);
    System.out.println("tried " + (withoutRoute() - before));
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("192.0.2.1", 80), 1000);
    } catch (IOException e) {
      // as it should be: this shows that the kernel counts
    }
    System.out.println("counted " + (withoutRoute() - before));
  }

  private static void web(Art100 art100, Path folder, Path letter) throws Exception {
    Process process = art100.start(art100.command("web", "--no-browser"));
    try {
      Matcher address = ADDRESS.matcher("");
      for (int i = 0; !address.find(); i++) {
        require(i < 600 && process.isAlive(), "the page does not start");
        Thread.sleep(100);
        address = ADDRESS.matcher(Files.readString(folder.resolve("out.txt")));
      }
      String origin = address.group().substring(0, address.group().indexOf("/?"));
      HttpClient client = HttpClient.newHttpClient();
      HttpResponse<String> welcome =
          client.send(
              HttpRequest.newBuilder(URI.create(address.group())).build(), BodyHandlers.ofString());
      String cookie = welcome.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
      HttpRequest.Builder post =
          HttpRequest.newBuilder(URI.create(origin + "/brief?naam=goed.docx"))
              .header("Cookie", cookie)
              .header("Origin", origin)
              .POST(BodyPublishers.ofFile(letter));
      Matcher id = ID.matcher(client.send(post.build(), BodyHandlers.ofString()).body());
      require(id.find(), "the letter is not taken");
      String page = "";
      for (int i = 0; !page.contains("T03"); i++) {
        require(i < 600, "the letter is not checked");
        Thread.sleep(100);
        HttpRequest.Builder get =
            HttpRequest.newBuilder(URI.create(origin + "/brief/" + id.group(1)))
                .header("Cookie", cookie)
                .header("Accept", "text/html");
        page = client.send(get.build(), BodyHandlers.ofString()).body();
      }
    } finally {
      Art100.kill(process);
    }
    require(art100.left().isEmpty(), "left: " + art100.left());
  }

  /** How many packets of this network had no way to go. */
  private static long withoutRoute() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("/proc/net/snmp")).stream()
            .filter(line -> line.startsWith("Ip:"))
            .toList();
    int column = List.of(lines.get(0).split(" ")).indexOf("OutNoRoutes");
    return Long.parseLong(lines.get(1).split(" ")[column]);
  }

  private static void done(Art100.Ended ended) {
    require(ended.exit() == 0, ended.toString());
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
