package nl.artikel100.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer to the browser.
 *
 * @param status HTTP status
 * @param type media type, null for an answer without content
 * @param body the content
 * @param headers more headers
 */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {
  /** Nothing from elsewhere, no script but ours, no frame, and nothing left in the cache of the browser. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
              + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=()",
          "Cache-Control",
          "no-store");

  static Reply page(int status, String html) {
    return text(status, "text/html; charset=utf-8", html);
  }

  static Reply json(int status, String json) {
    return text(status, "application/json; charset=utf-8", json);
  }

  static Reply text(int status, String type, String text) {
    return new Reply(status, type, text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** Done, nothing to show. */
  static Reply done() {
    return new Reply(204, null, new byte[0], Map.of());
  }

  /** Sends the browser on to a page of this server, by GET. */
  static Reply on(String path) {
    return new Reply(303, null, new byte[0], Map.of("Location", path));
  }

  /** A file that the browser stores as the user's own. */
  static Reply file(String type, String name, byte[] body) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    String how = "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    return new Reply(200, type, body, Map.of("Content-Disposition", how));
  }

  Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, type, body, more);
  }

  void send(HttpExchange exchange) throws IOException {
    Headers out = exchange.getResponseHeaders();
    ALWAYS.forEach(out::set);
    headers.forEach(out::set);
    if (type != null) {
      out.set("Content-Type", type);
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      try (OutputStream to = exchange.getResponseBody()) {
        to.write(body);
      }
    }
  }
}
