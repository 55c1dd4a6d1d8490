package nl.artikel100.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.Block;
import nl.artikel100.document.Limits;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Words;

/** What each address answers, for whoever came through the {@link Door}. */
final class Site {
  private static final List<String> KINDS = List.of("nieuw", "verlenging", "aanvullend");

  private final Store store;
  private final ArtikelHonderdToets toets;
  private final Limits limits;
  private final Runnable stop;
  private final ExecutorService checker;
  private volatile Words words;

  /**
   * @param store the letters that are open
   * @param toets the checker
   * @param limits how much a letter may ask
   * @param lang language until another is chosen
   * @param stop ends the server, a moment later
   */
  Site(Store store, ArtikelHonderdToets toets, Limits limits, Lang lang, Runnable stop) {
    this.store = store;
    this.toets = toets;
    this.limits = limits;
    this.stop = stop;
    this.words = words(lang);
    // one at a time: a second letter would only make the first one slower
    this.checker =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "art100-check");
              thread.setDaemon(true);
              return thread;
            });
  }

  private static Words words(Lang lang) {
    return new Words(lang, Site.class, "web");
  }

  Reply answer(HttpExchange exchange) throws IOException {
    Query query = Query.of(exchange.getRequestURI());
    String[] path = exchange.getRequestURI().getPath().substring(1).split("/", 3);
    boolean post = exchange.getRequestMethod().equals("POST");
    return switch (path[0]) {
      case "" ->
          post
              ? notThere()
              : page(new StartPage(words, store.all(), query.get("gewist") != null).draw());
      case "eigen" -> post || path.length != 2 ? notThere() : Assets.reply(path[1]);
      case "brief" ->
          path.length == 1
              ? post ? upload(exchange, query) : notThere()
              : letter(exchange, path, query);
      case "stapel" -> post || path.length == 1 ? notThere() : letters(path);
      case "taal" -> post ? language(exchange) : notThere();
      case "stop" -> post ? stop() : notThere();
      case "leeft" -> alive(query);
      default -> notThere();
    };
  }

  private Reply upload(HttpExchange exchange, Query query) throws IOException {
    byte[] bytes = Body.read(exchange, Store.MOST_BYTES);
    if (bytes == null) {
      return failure(413, "TOO_LARGE");
    }
    String name = name(query.get("naam"));
    Work previous = query.get("na") == null ? null : store.get(query.get("na"));
    Work work =
        query.get("tegroot") == null
            ? new Work(name, bytes, previous, query.get("stapel"))
            : Work.tooLarge(name, query.get("stapel"));
    if (!store.add(work)) {
      return failure(429, "full");
    }
    if (work.step() != Work.Step.FAILED) {
      Lang lang = words.lang();
      checker.execute(() -> work.run(toets, limits, lang));
    }
    return Reply.json(202, Json.object("id", work.id()));
  }

  /** A page that is open asks this now and then: is art100 there, and how long is the letter that it shows still kept. */
  private Reply alive(Query query) {
    String id = query.get("brief");
    boolean used = query.get("gebruikt") != null;
    if (used && query.get("stapel") != null) {
      batch(query.get("stapel"));
    }
    if (id == null) {
      return Reply.done();
    }
    if (used) {
      store.get(id);
    }
    long left = store.left(id);
    return left > 0
        ? Reply.json(200, Json.object("over", String.valueOf(left)))
        : failure(410, "gone");
  }

  /** The last part of the name as the browser gives it, without what could steer a screen. */
  private static String name(String given) {
    String name =
        given == null
            ? ""
            : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "").strip();
    return name.isEmpty() ? "brief" : name.substring(0, Math.min(name.length(), 200));
  }

  private Reply letter(HttpExchange exchange, String[] path, Query query) throws IOException {
    Work work = store.get(path[1]);
    boolean post = exchange.getRequestMethod().equals("POST");
    String what = path.length == 2 ? "" : path[2];
    // a form or a link wants a page, the script wants a sentence to show
    String accepts = exchange.getRequestHeaders().getFirst("Accept");
    boolean shown = accepts != null && accepts.contains("text/html");
    if (work == null) {
      return shown ? page(410, "gone") : failure(410, "gone");
    }
    if (what.equals("stand") && !post) {
      return Reply.json(200, state(work));
    }
    if (what.equals("wis") && post) {
      store.forget(work.id());
      return Reply.on("/?gewist=1");
    }
    if (work.step() != Work.Step.DONE) {
      return what.isEmpty() && !post
          ? page(new WaitPage(words, work).draw())
          : failure(409, "busy");
    }
    return post ? change(exchange, work, what, query) : show(work, what);
  }

  private Reply show(Work work, String what) throws IOException {
    Work before = work.previous() == null ? null : store.get(work.previous());
    return switch (what) {
      case "" -> page(new LetterPage(words, work, before).draw());
      case "stijl.css" ->
          Reply.text(200, "text/css; charset=utf-8", LetterPage.styles(words, work));
      default -> {
        Reply file = Downloads.of(what, work, toets.rules(), words);
        yield file == null ? notThere() : file;
      }
    };
  }

  private Reply change(HttpExchange exchange, Work work, String what, Query query)
      throws IOException {
    String body = Body.text(exchange);
    if (body == null) {
      return failure(413, "TOO_LARGE");
    }
    switch (what) {
      case "soort" -> {
        String kind = Query.of(body).get("soort");
        work.kind(KINDS.contains(kind) ? kind : null);
        return Reply.on("/brief/" + work.id());
      }
      case "proef" -> {
        int block = query.number("blok");
        if (block < 0 || block >= work.letter().blocks().size() || !editable(work, block)) {
          return failure(400, "noBlock");
        }
        work.edit(block, query.get("terug") != null ? null : body.replaceAll("\\s+", " ").strip());
        return Reply.done();
      }
      case "herstel" -> {
        work.restore();
        return Reply.on("/brief/" + work.id());
      }
      default -> {
        return notThere();
      }
    }
  }

  private static boolean editable(Work work, int block) {
    return List.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.FOOTNOTE)
        .contains(work.letter().blocks().get(block).kind());
  }

  private String state(Work work) {
    String step = work.step().name().toLowerCase(java.util.Locale.ROOT);
    if (work.step() != Work.Step.FAILED) {
      return Json.object("stap", step);
    }
    Problem problem = Problem.of(work.failure(), words);
    return Json.object("stap", step, "titel", problem.title(), "uitleg", problem.advice());
  }

  private Reply letters(String[] path) throws IOException {
    List<Work> batch = batch(path[1]);
    if (path.length == 2) {
      return page(new BatchPage(words, path[1], batch).draw());
    }
    Reply file = batch.isEmpty() ? null : Downloads.of(path[2], batch, toets.rules(), words);
    return file == null ? notThere() : file;
  }

  private List<Work> batch(String id) {
    List<Work> batch = store.all().stream().filter(work -> id.equals(work.batch())).toList();
    batch.forEach(work -> store.get(work.id()));
    return batch;
  }

  private Reply language(HttpExchange exchange) throws IOException {
    String body = Body.text(exchange);
    Query form = Query.of(body == null ? "" : body);
    words = words("en".equals(form.get("taal")) ? Lang.EN : Lang.NL);
    String back = form.get("terug");
    // only a path of this server: two slashes would lead to another one
    return Reply.on(
        back != null && back.matches("/[A-Za-z0-9_/-]*") && !back.startsWith("//") ? back : "/");
  }

  private Reply stop() {
    stop.run();
    return page(MessagePage.stopped(words).draw());
  }

  private Reply notThere() {
    return page(404, "notThere");
  }

  private Reply page(String html) {
    return Reply.page(200, html);
  }

  private Reply page(int status, String problem) {
    return Reply.page(status, new MessagePage(words, Problem.of(problem, words)).draw());
  }

  private Reply failure(int status, String problem) {
    Problem p = Problem.of(problem, words);
    return Reply.json(status, Json.object("titel", p.title(), "uitleg", p.advice()));
  }

  /** For who may not come in: without the look of the page, which is behind the door too. */
  Reply refusal(int status, String problem) {
    Problem p = Problem.of(problem, words);
    return Reply.text(status, "text/plain; charset=utf-8", p.title() + "\n" + p.advice() + "\n");
  }

  /** For a mistake in the program, or a machine without room. */
  Reply unexpected() {
    return page(500, "unexpected");
  }
}
