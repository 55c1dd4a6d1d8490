package nl.artikel100.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel100.document.Limits;
import nl.artikel100.report.Lang;
import nl.artikel100.web.WebServer;

/**
 * A browser that was let in and sends what the fuzzer makes up. An input is the first line of a request without its end,
 * more headers, an empty line, and the content; {@code ID} in the first line is the id of a letter that is there.
 */
final class Visitor {
  static final Visitor HERE = new Visitor();

  private static final Charset BYTES = StandardCharsets.ISO_8859_1;
  private static final int LONGEST_ANSWER = 60_000;
  private static final Pattern ID = Pattern.compile("\"id\":\"([\\w-]+)\"");
  private static final String FAILED = "Er ging iets mis dat art100 niet had voorzien";

  private WebServer server;
  private URI address;
  private String cookie;
  private String letter;

  private Visitor() {}

  /** Sends a request, and looks at the letter that came of it in every form. */
  synchronized void send(byte[] input) throws IOException, InterruptedException {
    open();
    String text = new String(input, BYTES);
    int line = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    int body = text.indexOf("\n\n", Math.max(0, line - 1));
    String first = text.substring(0, line).replace("ID", letter);
    String headers = body > line ? text.substring(line + 1, body) + "\n" : "";
    String content = body < 0 ? "" : text.substring(body + 2);
    String answer =
        exchange(first + " HTTP/1.1", headers.replace("\n", "\r\n"), content.getBytes(BYTES));
    Matcher id = ID.matcher(answer);
    if (answer.startsWith("HTTP/1.1 202") && id.find()) {
      follow(id.group(1));
    }
    if (!answers()) {
      throw new AssertionError("the server no longer answers");
    }
  }

  /** One answer may be lost where the machine stands still for seconds; a server that hangs gives none at all. */
  private boolean answers() throws IOException {
    for (int i = 0; i < 3; i++) {
      if (!exchange("GET /leeft HTTP/1.1", "", new byte[0]).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void follow(String id) throws IOException, InterruptedException {
    String path = "GET /brief/" + id;
    String state = exchange(path + "/stand HTTP/1.1", "", new byte[0]);
    for (int i = 0; state.matches("(?s).*\"(reading|checking)\".*"); i++) {
      if (i > LONGEST_ANSWER) {
        throw new AssertionError("a letter is not done after a minute");
      }
      Thread.sleep(1);
      state = exchange(path + "/stand HTTP/1.1", "", new byte[0]);
    }
    if (state.contains(FAILED)) {
      throw new AssertionError("a check failed");
    }
    for (String form : new String[] {"", "/json", "/kopie", "/stijl.css"}) {
      exchange(path + form + " HTTP/1.1", "Accept: text/html\r\n", new byte[0]);
    }
    exchange("POST /brief/" + id + "/wis HTTP/1.1", "", new byte[0]);
  }

  /** Gives the answer; empty where the server refused to read the request. */
  private String exchange(String first, String headers, byte[] content) throws IOException {
    String host = address.getAuthority();
    String head =
        "%s\r\nHost: %s\r\nOrigin: http://%s\r\nCookie: %s\r\n%sContent-Length: %d\r\nConnection: close\r\n\r\n"
            .formatted(first, host, host, cookie, headers, content.length);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), address.getPort())) {
      socket.setSoTimeout(LONGEST_ANSWER);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(BYTES));
      out.write(content);
      out.flush();
      socket.shutdownOutput();
      socket.getInputStream().transferTo(answer);
    } catch (SocketException e) {
      // closed while we were still sending
    }
    String text = answer.toString(BYTES);
    if (text.startsWith("HTTP/1.1 500")) {
      throw new AssertionError("an answer that the program did not foresee");
    }
    return text;
  }

  /** Starts the server, also after an input that stopped it. */
  private void open() throws IOException {
    if (server != null && alive()) {
      return;
    }
    server = WebServer.start(0, Reading.TOETS, Limits.STANDARD, Lang.NL);
    address = URI.create(server.address());
    cookie = "";
    String welcome = exchange("GET /?" + address.getQuery() + " HTTP/1.1", "", new byte[0]);
    Matcher set =
        Pattern.compile("Set-cookie: ([^;]+);", Pattern.CASE_INSENSITIVE).matcher(welcome);
    if (!set.find()) {
      throw new IllegalStateException("not let in");
    }
    cookie = set.group(1);
    byte[] bytes = Files.readAllBytes(Path.of("samples/zwak.docx"));
    Matcher id = ID.matcher(exchange("POST /brief?naam=zwak.docx HTTP/1.1", "", bytes));
    if (!id.find()) {
      throw new IllegalStateException("no letter");
    }
    letter = id.group(1);
  }

  private boolean alive() {
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), address.getPort())) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static Map<String, byte[]> seeds() {
    Map<String, byte[]> seeds = new TreeMap<>();
    String[] requests = {
      "GET /",
      "GET /brief/ID",
      "GET /brief/ID/stand",
      "GET /brief/ID/excel",
      "GET /eigen/web.css",
      "POST /brief?naam=brief.txt&na=ID&stapel=a\n\nHet kabinet besloot op 1 mei 2027 tot twaalf militairen.",
      "POST /brief?naam=a.md\nContent-Type: text/plain\n\n# Mandaat\n\nResolutie 2800.",
      "POST /brief?naam=b.html\n\n<html><p>Geachte Voorzitter,</p></html>",
      "GET /stapel/a",
      "GET /stapel/a/excel",
      "POST /brief/ID/proef?blok=6\n\nAndere tekst.",
      "POST /brief/ID/proef?blok=6&terug=1\n\n",
      "POST /brief/ID/soort\n\nsoort=verlenging",
      "POST /brief/ID/herstel\n\n",
      "POST /taal\n\ntaal=en&terug=/brief/ID",
      "POST /taal\n\ntaal=nl&terug=%2F%2Fevil"
    };
    for (int i = 0; i < requests.length; i++) {
      seeds.put("request-" + i, requests[i].getBytes(BYTES));
    }
    return seeds;
  }
}
