package nl.artikel100.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what a browser sends, and not more than may be sent. */
final class Body {
  private static final int MOST_TEXT = 1 << 20;

  /** So much of what is too large is still read: a browser shows no answer that comes while it sends. */
  private static final long MOST_IGNORED = 1L << 30;

  private Body() {}

  /**
   * The content of a request.
   *
   * @return null where it is larger than allowed
   */
  static byte[] read(HttpExchange exchange, int most) throws IOException {
    InputStream in = exchange.getRequestBody();
    byte[] bytes = tooLarge(exchange, most) ? new byte[0] : in.readNBytes(most + 1);
    if (bytes.length > most || tooLarge(exchange, most)) {
      ignore(in);
      return null;
    }
    return bytes;
  }

  /** The content as text; null where it is larger than a million bytes. */
  static String text(HttpExchange exchange) throws IOException {
    byte[] bytes = read(exchange, MOST_TEXT);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean tooLarge(HttpExchange exchange, int most) {
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    return length != null
        && length.matches("\\d+")
        && (length.length() > 10 || Long.parseLong(length) > most);
  }

  private static void ignore(InputStream in) throws IOException {
    byte[] rest = new byte[1 << 16];
    long ignored = 0;
    int read = in.read(rest);
    while (read >= 0 && ignored < MOST_IGNORED) {
      ignored += read;
      read = in.read(rest);
    }
  }
}
