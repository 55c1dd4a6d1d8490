package nl.artikel100.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.Limits;
import nl.artikel100.web.WebServer;
import picocli.CommandLine.ParseResult;

/** {@code art100 web}: the page on this machine, until it is stopped. */
final class WebCommand {
  private static final int HIGHEST_PORT = 65535;
  private static final int FAILS_WITHIN = 3;

  private WebCommand() {}

  static int run(ParseResult given, Norm norm, Terminal terminal, Messages messages)
      throws Failure, IOException {
    int port = port(given.matchedOptionValue("--port", null), messages);
    String rules = Commands.value(given.commandSpec(), "--rules");
    Limits limits = LimitOptions.of(given, messages).over(Configs.limits(null, messages));
    ArtikelHonderdToets toets = norm.open(rules, true, messages);
    try (WebServer server = start(port, toets, limits, messages)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      boolean shown = !given.hasMatchedOption("--no-browser") && browse(server.address());
      String how = messages.get(shown ? "web.opened" : "web.open") + "\n\n";
      say(how + server.address() + "\n\n" + messages.get("web.stop") + "\n", terminal, shown);
      if (server.await()) {
        say("\n" + messages.get("web.alone") + "\n", terminal, true);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /**
   * Prints.
   *
   * @param orNot whether it may fail: after a double click there may be no window to print in, and the page is open
   */
  private static void say(String text, Terminal terminal, boolean orNot) throws IOException {
    try {
      terminal.print(text);
    } catch (IOException e) {
      if (!orNot) {
        throw e;
      }
    }
  }

  private static WebServer start(
      int port, ArtikelHonderdToets toets, Limits limits, Messages messages) throws Failure {
    try {
      return WebServer.start(port, toets, limits, messages.lang());
    } catch (IOException e) {
      throw new Failure(Failure.USE, messages.get("web.taken", port).lines().toList(), e);
    }
  }

  private static int port(String given, Messages messages) throws Failure {
    if (given == null) {
      return 0;
    }
    int port = given.matches("\\d{1,5}") ? Integer.parseInt(given) : 0;
    if (port < 1 || port > HIGHEST_PORT) {
      throw Failure.use(messages.get("use.port", "--port", given));
    }
    return port;
  }

  /** Opens the browser of this desktop; false where that cannot be done. */
  private static boolean browse(String address) throws InterruptedException {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> opener =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    if (opener.get(0).equals("xdg-open")
        && System.getenv("DISPLAY") == null
        && System.getenv("WAYLAND_DISPLAY") == null) {
      return false;
    }
    try {
      Process opening =
          new ProcessBuilder(opener)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      // some openers go on as the browser; one that cannot open it says so soon
      return !opening.waitFor(FAILS_WITHIN, TimeUnit.SECONDS) || opening.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
