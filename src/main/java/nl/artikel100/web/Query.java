package nl.artikel100.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Names and values of an address or a form.
 *
 * @param values the last value of each name
 */
record Query(Map<String, String> values) {
  static Query of(URI uri) {
    return of(uri.getRawQuery());
  }

  /** Reads {@code a=1&b=2}; what is no pair, or is wrongly written, is left out. */
  static Query of(String raw) {
    Map<String, String> values = new HashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      int is = pair.indexOf('=');
      if (is > 0) {
        try {
          values.put(decode(pair.substring(0, is)), decode(pair.substring(is + 1)));
        } catch (IllegalArgumentException e) {
          // a percent sign without two digits
        }
      }
    }
    return new Query(values);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** The value; null where there is none. */
  String get(String name) {
    return values.get(name);
  }

  /** The value as a number; -1 where there is none. */
  int number(String name) {
    String value = values.getOrDefault(name, "");
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
  }
}
