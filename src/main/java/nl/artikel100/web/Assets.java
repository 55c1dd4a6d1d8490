package nl.artikel100.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.artikel100.report.HtmlPieces;

/** The style sheets and the script of the page, as they came with art100. */
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "nl-button.css", "text/css; charset=utf-8",
          "tokens.css", "text/css; charset=utf-8",
          "web.css", "text/css; charset=utf-8",
          "icon.svg", "image/svg+xml");
  private static final List<String> SCRIPTS =
      List.of("web.js", "talk.js", "take.js", "drop.js", "wording.js", "alive.js");

  private Assets() {}

  /** The file with this name; only what is listed here can be had. */
  static Reply reply(String name) throws IOException {
    if (name.equals("report.css")) {
      return Reply.text(200, "text/css; charset=utf-8", HtmlPieces.styles());
    }
    String type = SCRIPTS.contains(name) ? "text/javascript; charset=utf-8" : TYPES.get(name);
    return type == null
        ? new Reply(404, null, new byte[0], Map.of())
        : Reply.text(200, type, read(name));
  }

  static String read(String name) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
