package nl.artikel100.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import nl.artikel100.document.Limits;
import nl.artikel100.report.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the server answers, and what its answers may not hold. */
class WebServerTest extends ServerTest {
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
