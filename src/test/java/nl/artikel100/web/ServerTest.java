package nl.artikel100.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.Limits;
import nl.artikel100.report.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server for each test, and a client that has its cookie. */
abstract class ServerTest {
  static final ArtikelHonderdToets TOETS = ArtikelHonderdToets.standard();
  static final Path LETTER = Path.of("samples/zwak.docx");

  private final HttpClient client = HttpClient.newHttpClient();
  WebServer server;
  String origin;
  private String cookie;

  @BeforeEach
  void open() throws Exception {
    open(Limits.STANDARD);
  }

  void open(Limits limits) throws Exception {
    server = WebServer.start(0, TOETS, limits, Lang.NL);
    origin = server.address().substring(0, server.address().indexOf("/?"));
    HttpResponse<String> welcome = send(HttpRequest.newBuilder(URI.create(server.address())));
    assertThat(welcome.statusCode()).isEqualTo(303);
    assertThat(welcome.headers().firstValue("Location")).contains("/");
    cookie = welcome.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  @AfterEach
  void close() {
    server.close();
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path))
        .header("Cookie", cookie)
        .header("Accept", "text/html");
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(to(path));
  }

  HttpResponse<String> post(String path, byte[] body) throws Exception {
    return send(to(path).header("Origin", origin).POST(BodyPublishers.ofByteArray(body)));
  }

  /** Sends a letter and waits until it is checked; gives its id. */
  String letter(String query, byte[] bytes) throws Exception {
    HttpResponse<String> taken = post("/brief?" + query, bytes);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(taken.body());
    assertThat(id.find()).isTrue();
    while (get("/brief/" + id.group(1) + "/stand").body().matches(".*(reading|checking).*")) {
      Thread.onSpinWait();
    }
    return id.group(1);
  }

  String letter() throws Exception {
    return letter("naam=zwak.docx", Files.readAllBytes(LETTER));
  }
}
