package nl.artikel100.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.Limits;
import nl.artikel100.report.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
  private static final ArtikelHonderdToets TOETS = ArtikelHonderdToets.standard();
  private static final Path LETTER = Path.of("samples/zwak.docx");
  private static final int MOST_BYTES = 50 << 20;

  private final HttpClient client = HttpClient.newHttpClient();
  private WebServer server;
  private String origin;
  private String cookie;

  @BeforeEach
  void open() throws Exception {
    open(Limits.STANDARD);
  }

  private void open(Limits limits) throws Exception {
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

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path))
        .header("Cookie", cookie)
        .header("Accept", "text/html");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(to(path));
  }

  private HttpResponse<String> post(String path, byte[] body) throws Exception {
    return send(to(path).header("Origin", origin).POST(BodyPublishers.ofByteArray(body)));
  }

  /** Sends a letter and waits until it is checked; gives its id. */
  private String letter(String query, byte[] bytes) throws Exception {
    HttpResponse<String> taken = post("/brief?" + query, bytes);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(taken.body());
    assertThat(id.find()).isTrue();
    while (get("/brief/" + id.group(1) + "/stand").body().matches(".*(reading|checking).*")) {
      Thread.onSpinWait();
    }
    return id.group(1);
  }

  private String letter() throws Exception {
    return letter("naam=zwak.docx", Files.readAllBytes(LETTER));
  }

  @Test
  void listensOnTheLoopbackAddressOnly() throws Exception {
    assertThat(server.address()).startsWith("http://127.0.0.1:");
    int port = URI.create(origin).getPort();
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();
    for (InetAddress other : others) {
      assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/eigen/web.js", "/brief/x", "/brief/x/kopie", "/leeft"})
  void refusesWhoHasNoTokenAndNoCookie(String path) throws Exception {
    HttpResponse<String> refused = send(HttpRequest.newBuilder(URI.create(origin + path)));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("start art100 opnieuw");
  }

  @Test
  void refusesALetterFromAnotherPage() throws Exception {
    HttpRequest.Builder letter =
        to("/brief?naam=a.txt")
            .header("Origin", "http://evil.example")
            .POST(BodyPublishers.ofString("x"));
    assertThat(send(letter).statusCode()).isEqualTo(421);
  }

  @Test
  void everyAnswerForbidsWhatThePageDoesNotNeed() throws Exception {
    String id = letter();
    for (String path :
        List.of("/", "/eigen/web.js", "/brief/" + id, "/brief/" + id + "/html", "/nergens")) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
          .as(path)
          .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
          .doesNotContain("unsafe", "http", "*");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void pageNamesNoOtherServerAndHoldsNoScriptOrStyle() throws Exception {
    String page = get("/brief/" + letter()).body();
    assertThat(page)
        .doesNotContain("https:", "//cdn", "style=", "<style", " onclick", " onload")
        .containsOnlyOnce("<script");
    assertThat(
            get("/eigen/web.css").body()
                + get("/eigen/tokens.css").body()
                + get("/eigen/report.css").body())
        .doesNotContain("url(", "@import");
  }

  @Test
  void nameOfTheLetterStaysOutOfTheHistoryOfTheBrowser() throws Exception {
    String id = letter("naam=geheim-besluit.docx", Files.readAllBytes(LETTER));
    String page = get("/brief/" + id).body();
    assertThat(page.substring(0, page.indexOf("</title>"))).doesNotContain("geheim");
    assertThat(id).doesNotContain("geheim");
  }

  @Test
  void letterGoesWhenItsWriterSaysSo() throws Exception {
    String id = letter();
    assertThat(get("/brief/" + id).statusCode()).isEqualTo(200);
    assertThat(post("/brief/" + id + "/wis", new byte[0]).statusCode()).isEqualTo(303);
    for (String what : List.of("", "/kopie", "/html", "/json", "/stand", "/stijl.css")) {
      assertThat(get("/brief/" + id + what).statusCode()).as(what).isEqualTo(410);
    }
  }

  private void pass(int minutes) {
    for (int i = 0; i < minutes * 60; i += Store.TICK) {
      server.tick();
    }
  }

  @Test
  void letterGoesAfterHalfAnHourWithoutUse() throws Exception {
    String id = letter();
    pass(29);
    assertThat(get("/brief/" + id).statusCode()).isEqualTo(200);
    pass(29);
    assertThat(get("/brief/" + id + "/stand").statusCode()).isEqualTo(200);
    pass(30);
    HttpResponse<String> gone = get("/brief/" + id);
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.body()).contains("30 minuten zonder gebruik").doesNotContain("EUFOR");
  }

  @Test
  void anOpenPageThatNobodyUsesDoesNotKeepItsLetter() throws Exception {
    String id = letter();
    pass(28);
    assertThat(get("/leeft?brief=" + id).body()).isEqualTo("{\"over\":\"120\"}");
    pass(1);
    assertThat(get("/leeft?brief=" + id).body()).isEqualTo("{\"over\":\"60\"}");
    assertThat(get("/leeft?gebruikt=1&brief=" + id).body()).isEqualTo("{\"over\":\"1800\"}");
    pass(30);
    assertThat(get("/leeft?brief=" + id).statusCode()).isEqualTo(410);
  }

  @Test
  void draftBeforeStaysAsLongAsTheOneThatIsComparedWithIt() throws Exception {
    String first = letter();
    String second = letter("naam=twee.docx&na=" + first, Files.readAllBytes(LETTER));
    for (int i = 0; i < 3; i++) {
      pass(20);
      assertThat(get("/leeft?gebruikt=1&brief=" + second).statusCode()).isEqualTo(200);
    }
    assertThat(get("/brief/" + first).statusCode()).isEqualTo(200);
  }

  @Test
  void stopsItselfAnHourAfterTheLastPageWasClosed() throws Exception {
    letter();
    for (int i = 0; i < 5; i++) {
      pass(59);
      assertThat(get("/leeft").statusCode()).isEqualTo(204);
    }
    // a stranger is no page of ours
    pass(59);
    assertThat(send(HttpRequest.newBuilder(URI.create(origin + "/leeft"))).statusCode())
        .isEqualTo(403);
    pass(1);
    assertThat(server.await()).isTrue();
    assertThatThrownBy(() -> get("/leeft")).isInstanceOf(IOException.class);
  }

  @Test
  void nothingIsWrittenToDisk() throws Exception {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Set<Path> before = files(temporary);
    String id = letter();
    for (String what : List.of("", "/kopie", "/html", "/excel", "/json")) {
      assertThat(get("/brief/" + id + what).statusCode()).isEqualTo(200);
    }
    post("/brief/" + id + "/proef?blok=6", "Andere tekst.".getBytes(StandardCharsets.UTF_8));
    get("/brief/" + id);
    Set<Path> after = files(temporary);
    after.removeAll(before);
    // other programs on this machine write there too
    after.removeIf(file -> !holdsTheLetter(file));
    assertThat(after).isEmpty();
  }

  private static boolean holdsTheLetter(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.contains("EUFOR") || text.startsWith("PK") || file.toString().contains("poi");
    } catch (IOException e) {
      return false;
    }
  }

  private static Set<Path> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Files::isRegularFile).collect(Collectors.toSet());
    }
  }

  @Test
  void tooLargeALetterIsRefusedWithASentence() throws Exception {
    HttpResponse<String> refused = post("/brief?naam=groot.docx", new byte[MOST_BYTES + 1]);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("50 MB");
    // also where the browser does not say beforehand how much it will be
    HttpRequest.Builder chunked =
        to("/brief?naam=groot.docx")
            .header("Origin", origin)
            .POST(
                BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(new byte[MOST_BYTES + 1])));
    assertThat(send(chunked).statusCode()).isEqualTo(413);
  }

  @Test
  void limitsHoldForEachLetter() throws Exception {
    server.close();
    open(Limits.STANDARD.with("tekens", 100).with("bestand", 1).with("tijd", 1));
    String long1 = letter("naam=zwak.docx", Files.readAllBytes(LETTER));
    assertThat(get("/brief/" + long1 + "/stand").body()).contains("te groot (100 tekens)");
    String large = letter("naam=groot.txt", new byte[(1 << 20) + 1]);
    assertThat(get("/brief/" + large + "/stand").body()).contains("te groot (1 MB)");
    server.close();
    open(Limits.STANDARD.with("tijd", 1));
    byte[] slow = "Van 1 maart 2027 tot ".repeat(140_000).getBytes(StandardCharsets.UTF_8);
    String late = letter("naam=lang.txt", slow);
    assertThat(get("/brief/" + late + "/stand").body()).contains("duurt te lang");
    // and the next letter does not wait for it
    String next = letter("naam=kort.txt", "Een korte brief.".getBytes(StandardCharsets.UTF_8));
    assertThat(get("/brief/" + next + "/stand").body()).contains("\"stap\":\"done\"");
  }

  @Test
  void tooManyLettersAreRefused() throws Exception {
    byte[] half = new byte[MOST_BYTES];
    for (int i = 0; i < 4; i++) {
      assertThat(post("/brief?naam=a.txt", half).statusCode()).isEqualTo(202);
    }
    HttpResponse<String> refused = post("/brief?naam=a.txt", half);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("Wis deze brief");
  }

  @Test
  void whatCannotBeReadIsToldInASentence() throws Exception {
    String id = letter("naam=foto.png", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(get("/brief/" + id + "/stand").body())
        .contains("\"stap\":\"failed\"", "Dit soort bestand leest art100 niet (png)");
    assertThat(get("/brief/" + id).body()).contains("sla hem op als .docx");
    assertThat(get("/brief/" + id + "/kopie").statusCode()).isEqualTo(409);
  }

  @Test
  void nameOfAFileCannotActOnThePage() throws Exception {
    String name = "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%0D%0AX%3A%201.docx";
    String id = letter("naam=" + name, Files.readAllBytes(LETTER));
    assertThat(get("/brief/" + id).body()).doesNotContain("<img");
    assertThat(get("/").body()).doesNotContain("<img");
    HttpResponse<String> copy = get("/brief/" + id + "/html");
    assertThat(copy.headers().firstValue("X")).isEmpty();
    assertThat(copy.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename=\"");
  }

  @Test
  void languageLeadsBackToItsOwnPagesOnly() throws Exception {
    for (String back :
        List.of("//evil.example/", "https://evil.example", "/\\evil.example", "%2F%2Fevil")) {
      HttpResponse<String> answer =
          post("/taal", ("taal=en&terug=" + back).getBytes(StandardCharsets.UTF_8));
      assertThat(answer.headers().firstValue("Location")).as(back).contains("/");
    }
    assertThat(get("/").body()).contains("lang=\"en\"", "The letter stays on this computer");
  }

  @Test
  void stopsByItsButton() throws Exception {
    assertThat(post("/stop", new byte[0]).body()).contains("art100 is gestopt");
    assertThat(server.await()).isFalse();
    assertThatThrownBy(() -> get("/")).isInstanceOf(IOException.class);
  }

  @Test
  void aTakenPortIsTold() {
    int port = URI.create(origin).getPort();
    assertThatThrownBy(() -> WebServer.start(port, TOETS, Limits.STANDARD, Lang.NL))
        .isInstanceOf(IOException.class);
  }
}
