package nl.artikel100.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.Limits;
import nl.artikel100.report.Lang;

/** The page of art100 on this machine: from start to stop. */
public final class WebServer implements AutoCloseable {
  /** So long nothing was heard of any page before the server stops itself, in seconds that the computer was awake. */
  static final int ALONE = 60 * 60;

  private static final int THREADS = 8;

  private final HttpServer http;
  private final Door door;
  private final Site site;
  private final Store store = new Store();
  private final String origin;
  private final ExecutorService threads;
  private final ScheduledExecutorService clockwork;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final AtomicInteger silent = new AtomicInteger();
  private volatile boolean alone;

  private WebServer(int port, ArtikelHonderdToets toets, Limits limits, Lang lang)
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
    site = new Site(store, toets, limits, lang, this::stopSoon);
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    // with a fixed delay: after a night's sleep of the computer comes one tick, not thousands
    clockwork.scheduleWithFixedDelay(this::tick, Store.TICK, Store.TICK, TimeUnit.SECONDS);
  }

  /**
   * Starts the server on the loopback address.
   *
   * @param port port, or 0 for a free one
   * @param toets the checker
   * @param limits how much a letter may ask; of any size not more than 50 MB
   * @param lang language until another is chosen on the page
   * @throws IOException when the port is taken
   */
  public static WebServer start(int port, ArtikelHonderdToets toets, Limits limits, Lang lang)
      throws IOException {
    WebServer server = new WebServer(port, toets, limits, lang);
    server.http.start();
    return server;
  }

  /** The address to open, with the token that lets one browser in, once. */
  public String address() {
    return origin + "/?t=" + door.token();
  }

  /**
   * Waits until the server stops: by the button on the page, by {@link #close()}, or by itself when no page was open for an
   * hour.
   *
   * @return whether it stopped by itself
   */
  public boolean await() throws InterruptedException {
    stopped.await();
    return alone;
  }

  /**
   * Another {@link Store#TICK} seconds went by. A page that is open is heard of every half minute, or every minute in a tab
   * behind another; by the time nothing was heard for {@link #ALONE} no letter is left that could be lost.
   */
  void tick() {
    store.tick();
    if (silent.addAndGet(Store.TICK) >= ALONE) {
      alone = true;
      close();
    }
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
      if (answer == Door.Answer.ENTER || answer == Door.Answer.WELCOME) {
        silent.set(0);
      }
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
