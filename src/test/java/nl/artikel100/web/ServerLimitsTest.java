package nl.artikel100.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nl.artikel100.document.Limits;
import org.junit.jupiter.api.Test;

/** Letters that are too large, too slow, too many or not to be read. */
class ServerLimitsTest extends ServerTest {
  private static final int MOST_BYTES = 50 << 20;

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
}
