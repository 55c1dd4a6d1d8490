package nl.artikel100.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorTest {
  private static final String HOST = "127.0.0.1:8100";
  private final Door door = new Door(HOST, 8100);

  private static Headers headers(String... namesAndValues) {
    Headers headers = new Headers();
    headers.add("Host", HOST);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return headers;
  }

  private Door.Answer get(String path, String... headers) {
    return door.answer("GET", URI.create(path), headers(headers));
  }

  private String pass() {
    return door.cookie().substring(0, door.cookie().indexOf(';'));
  }

  @Test
  void tokenOpensOnce() {
    String first = "/?t=" + door.token();
    assertThat(get(first)).isEqualTo(Door.Answer.WELCOME);
    assertThat(get(first)).isEqualTo(Door.Answer.STRANGER);
    assertThat(get(first, "Cookie", pass())).isEqualTo(Door.Answer.WELCOME);
  }

  @Test
  void tokenOpensNoOtherPage() {
    assertThat(get("/brief/x?t=" + door.token())).isEqualTo(Door.Answer.STRANGER);
    assertThat(get("/?t=" + door.token())).isEqualTo(Door.Answer.WELCOME);
  }

  @ParameterizedTest
  @CsvSource({"/", "/?t=", "/?t=wrong", "/eigen/web.js", "/stop"})
  void withoutTokenOrCookieNobodyComesIn(String path) {
    assertThat(get(path)).isEqualTo(Door.Answer.STRANGER);
    assertThat(get(path, "Cookie", "art100-8100=wrong; art100-8101=" + pass().substring(12)))
        .isEqualTo(Door.Answer.STRANGER);
  }

  @Test
  void cookieLetsIn() {
    assertThat(get("/", "Cookie", "other=1; " + pass())).isEqualTo(Door.Answer.ENTER);
  }

  @Test
  void otherHostIsRefusedAlsoWithTheCookie() {
    for (String host :
        new String[] {"evil.example:8100", "localhost:8100", "127.0.0.1", "127.0.0.1:81"}) {
      Headers headers = headers("Cookie", pass());
      headers.set("Host", host);
      assertThat(door.answer("GET", URI.create("/"), headers))
          .as(host)
          .isEqualTo(Door.Answer.FOREIGN);
    }
    Headers none = headers("Cookie", pass());
    none.remove("Host");
    assertThat(door.answer("GET", URI.create("/"), none)).isEqualTo(Door.Answer.FOREIGN);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example",
    "Origin, null",
    "Origin, http://127.0.0.1:9999",
    "Origin, https://127.0.0.1:8100",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site"
  })
  void otherPageIsRefusedAlsoWithTheCookie(String header, String value) {
    assertThat(get("/", "Cookie", pass(), header, value)).isEqualTo(Door.Answer.FOREIGN);
  }

  @Test
  void whatChangesSomethingMustSayWhereItComesFrom() {
    URI stop = URI.create("/stop");
    assertThat(door.answer("POST", stop, headers("Cookie", pass()))).isEqualTo(Door.Answer.FOREIGN);
    Headers own = headers("Cookie", pass(), "Origin", "http://" + HOST);
    assertThat(door.answer("POST", stop, own)).isEqualTo(Door.Answer.ENTER);
  }

  @Test
  void otherMethodsAreRefused() {
    for (String method : new String[] {"PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT"}) {
      assertThat(door.answer(method, URI.create("/"), headers("Cookie", pass())))
          .isEqualTo(Door.Answer.METHOD);
    }
  }

  @Test
  void secretsDiffer() {
    assertThat(door.token()).hasSize(32).isNotEqualTo(new Door(HOST, 8100).token());
    assertThat(door.cookie()).doesNotContain(door.token()).contains("HttpOnly", "SameSite=Strict");
  }
}
