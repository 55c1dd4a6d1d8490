package nl.artikel100.web;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * Who may come in: the browser that was given the address with the token, and nobody else. Other programs and other users of
 * this machine can reach the port, and so can pages of other sites that the browser has open.
 */
final class Door {
  /** What is done with a request. */
  enum Answer {
    /** let in */
    ENTER,
    /** gave the token: gets the cookie and is sent on to the first page */
    WELCOME,
    /** no token, no cookie, or a token that was used before */
    STRANGER,
    /** for another host name, or sent by a page of another site */
    FOREIGN,
    /** neither GET, HEAD nor POST */
    METHOD
  }

  private static final int SECRET_BYTES = 24;

  private final String host;
  private final String cookieName;
  private final String token = secret();
  private final String pass = secret();
  private boolean tokenUsed;

  /**
   * @param host address and port as they stand in the address bar
   * @param port sets this server's cookie apart from that of another one on this machine
   */
  Door(String host, int port) {
    this.host = host;
    this.cookieName = "art100-" + port;
  }

  /** What opens the door once. */
  String token() {
    return token;
  }

  /** The cookie that lets in from then on; it ends with the browser. */
  String cookie() {
    return cookieName + "=" + pass + "; Path=/; HttpOnly; SameSite=Strict";
  }

  /** Judges a request by its first lines. */
  synchronized Answer answer(String method, URI uri, Headers headers) {
    if (!List.of("GET", "HEAD", "POST").contains(method)) {
      return Answer.METHOD;
    }
    if (!host.equals(headers.getFirst("Host")) || !sameSite(method, headers)) {
      return Answer.FOREIGN;
    }
    boolean known = hasPass(headers);
    String given = "/".equals(uri.getPath()) ? Query.of(uri).get("t") : null;
    if (given != null && (known || !tokenUsed && same(given, token))) {
      tokenUsed = true;
      return Answer.WELCOME;
    }
    return known ? Answer.ENTER : Answer.STRANGER;
  }

  /** Browsers say which page a request comes from; a request that changes something must say it. */
  private boolean sameSite(String method, Headers headers) {
    String origin = headers.getFirst("Origin");
    if (origin == null ? method.equals("POST") : !origin.equals("http://" + host)) {
      return false;
    }
    String site = headers.getFirst("Sec-Fetch-Site");
    return site == null || site.equals("same-origin") || site.equals("none");
  }

  private boolean hasPass(Headers headers) {
    boolean found = false;
    for (String line : headers.getOrDefault("Cookie", List.of())) {
      for (String cookie : line.split(";")) {
        int is = cookie.indexOf('=');
        found |=
            is > 0
                && cookie.substring(0, is).strip().equals(cookieName)
                && same(cookie.substring(is + 1).strip(), pass);
      }
    }
    return found;
  }

  /** Takes as long for a near miss as for any other. */
  private static boolean same(String given, String secret) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }

  /** A text that cannot be guessed. */
  static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
