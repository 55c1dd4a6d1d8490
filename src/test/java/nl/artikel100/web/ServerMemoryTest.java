package nl.artikel100.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long the server keeps a letter and itself, and that it keeps them in memory only. */
class ServerMemoryTest extends ServerTest {
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
}
