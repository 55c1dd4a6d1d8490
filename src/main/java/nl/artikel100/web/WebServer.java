package nl.artikel100.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.report.Lang;

/** The page of art100 on this machine: from start to stop. */
public final class WebServer implements AutoCloseable {
  private static final int THREADS = 8;

  private final HttpServer http;
  private final Door door;
  private final Site site;
  private final String origin;
  private final ExecutorService threads;
  private final ScheduledExecutorService clockwork;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private WebServer(int port, ArtikelHonderdToets toets, Lang lang, Clock clock)
      throws IOException {
    // without it the second packet of an answer waits 40 ms for the receipt of the first
    System.setProperty("sun.net.httpserver.nodelay", "true");
    byte[] loopback = {127, 0, 0, 1};
    http = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(loopback), port), 0);
    String host = "127.0.0.1:" + http.getAddress().getPort();
    origin = "http://" + host;
    door = new Door(host, http.getAddress().getPort());
    ThreadFactory daemon =
        task -> {
          Thread thread = new Thread(task, "art100-web");
          thread.setDaemon(true);
          return thread;
        };
    threads = Executors.newFixedThreadPool(THREADS, daemon);
    clockwork = Executors.newSingleThreadScheduledExecutor(daemon);
    Store store = new Store(clock);
    site = new Site(store, toets, lang, this::stopSoon);
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    clockwork.scheduleWithFixedDelay(store::forgetOld, 1, 1, TimeUnit.MINUTES);
  }

  /**
   * Starts the server on the loopback address.
   *
   * @param port port, or 0 for a free one
   * @param toets the checker
   * @param lang language until another is chosen on the page
   * @param clock tells when letters are to be forgotten
   * @throws IOException when the port is taken
   */
  public static WebServer start(int port, ArtikelHonderdToets toets, Lang lang, Clock clock)
      throws IOException {
    WebServer server = new WebServer(port, toets, lang, clock);
    server.http.start();
    return server;
  }

  /** The address to open, with the token that lets one browser in, once. */
  public String address() {
    return origin + "/?t=" + door.token();
  }

  /** Waits until someone stops the server, by the button on the page or by {@link #close()}. */
  public void await() throws InterruptedException {
    stopped.await();
  }

  /** Stops at once. What was open is forgotten. */
  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
    clockwork.shutdownNow();
    stopped.countDown();
  }

  /** Leaves time for the last page to be sent, and the style sheets that it asks for. */
  private void stopSoon() {
    clockwork.schedule(this::close, 1500, TimeUnit.MILLISECONDS);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Door.Answer answer =
          door.answer(
              exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
      Reply reply =
          switch (answer) {
            case ENTER -> site.answer(exchange);
            case WELCOME -> Reply.on("/").with("Set-Cookie", door.cookie());
            case STRANGER -> site.refusal(403, "stranger");
            case FOREIGN -> site.refusal(421, "foreign");
            case METHOD -> site.refusal(405, "method").with("Allow", "GET, HEAD, POST");
          };
      reply.send(exchange);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // its message may quote the letter
      site.unexpected().send(exchange);
    }
  }
}
